package crossread.analysis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class RegularVerbsTest {
    private static void assertBases(String bases, String forms) {
        assertEquals(
                List.of(bases.split(" ")),
                List.of(forms.split(" ")).stream().map(RegularVerbs::base).toList());
    }

    @Test
    void takesOffTheEndingOfThePast() {
        assertBases("condemn liken echo unleash", "condemned likened echoed unleashed");
    }

    @Test
    void givesBackASilentE() {
        assertBases(
                "debate merge advance erase stage preside trouble",
                "debated merged advanced erased staged presided troubled");
    }

    @Test
    void undoesDoublingAndTheYThatBecameAnI() {
        assertBases("trim skid rely levy worry", "trimmed skidded relied levied worries");
    }

    @Test
    void putsGuessesOfAModelRight() {
        assertEquals("indict", RegularVerbs.mended("indicted", "indicte"));
        assertEquals("shell", RegularVerbs.mended("shelled", "shel"));
        assertEquals("shrug", RegularVerbs.mended("shrugged", "shrugge"));
        assertEquals("imply", RegularVerbs.mended("implied", "implie"));
        assertEquals("upgrade", RegularVerbs.mended("upgraded", "upgrad"));
        assertEquals("centre", RegularVerbs.mended("centred", "centr"));
        assertEquals("head", RegularVerbs.mended("headed", "head"));
        assertEquals("vote", RegularVerbs.mended("voted", "vote"));
        assertEquals("travel", RegularVerbs.mended("travelled", "travel"));
    }

    @Test
    void knowsIrregularForms() {
        assertEquals("shake", IrregularVerbs.base("shook", "shook"));
        assertEquals("vote", IrregularVerbs.base("voted", "vote"));
    }

    @Test
    void leavesWhatIsNoSuchForm() {
        assertBases("need focus bring fled", "need focus bring fled");
    }
}
