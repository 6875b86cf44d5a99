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
    void leavesWhatIsNoSuchForm() {
        assertBases("need focus bring fled", "need focus bring fled");
    }
}
