package crossread.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void knowsALanguageByItsSmallWords() {
        assertEquals(
                "en", Language.of("The bridge was closed and it is not to open with the year."));
        assertEquals("de", Language.of("Die Brücke ist seit Montag gesperrt und das bleibt so."));
        assertEquals(
                "fr",
                Language.of("Le pont est fermé et les voitures ne passent pas dans la ville."));
    }

    @Test
    void knowsALanguageByItsScript() {
        assertEquals("ru", Language.of("Мост закрыт с понедельника."));
        assertEquals("zh", Language.of("大桥周一关闭。"));
        assertEquals("ja", Language.of("橋は月曜日に閉鎖されました。"));
    }

    @Test
    void takesEnglishWhereNothingSpeaksForAnother() {
        assertEquals("en", Language.of("12345"));
    }
}
