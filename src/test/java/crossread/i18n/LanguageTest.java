package crossread.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class LanguageTest {
    @Test
    void followsTheSystemUnlessOneWasChosen() {
        assertEquals(Language.GERMAN, Language.chosen(null, Locale.forLanguageTag("de-AT")));
        assertEquals(Language.GERMAN, Language.chosen("system", Locale.GERMANY));
        assertEquals(Language.ENGLISH, Language.chosen("en", Locale.GERMANY));
        assertEquals(Language.GERMAN, Language.chosen("de", Locale.FRANCE));
        assertEquals(Language.ENGLISH, Language.chosen("system", Locale.FRANCE));
    }

    @Test
    void leavesMessagesThatAreMeantToBeEnglishAsTheyAre() {
        Locale before = Locale.getDefault();
        try {
            Language.GERMAN.speak();
            assertEquals("Widerspruch", Messages.of("kit").get("relation.conflict"));
            assertEquals("Conflict", Messages.of("kit", Locale.ENGLISH).get("relation.conflict"));
            assertEquals("3 Verknüpfungen", Messages.of("reader").get("walk.count", 3));
        } finally {
            Language.ENGLISH.speak();
            Locale.setDefault(before);
        }
    }
}
