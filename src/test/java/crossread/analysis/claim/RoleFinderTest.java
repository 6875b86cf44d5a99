package crossread.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Mention;
import crossread.model.Value.RoleValue;

import org.junit.jupiter.api.Test;

import java.util.List;

class RoleFinderTest {
    @Test
    void readsATitleBeforeAName() {
        assertEquals(
                List.of("Karl Ritter: president of Austria, CURRENT"),
                roles("Austrian President Karl Ritter met farmers."));
    }

    @Test
    void tellsFormerHolders() {
        assertEquals(
                List.of("Karl Ritter: president of the United States, FORMER"),
                roles("Former U.S. President Karl Ritter met farmers."));
    }

    @Test
    void writesTitlesInFullAndReadsTheParty() {
        assertEquals(
                List.of("Ann Boyle: senator, CURRENT", "Ann Boyle: democrat of New York, CURRENT"),
                roles("The bill of Sen. Ann Boyle (D-N.Y.) failed."));
    }

    @Test
    void readsAgeAndHome() {
        assertEquals(
                List.of("Ann Boyle: 43 years old, CURRENT", "Ann Boyle: of Dover, CURRENT"),
                roles("Police arrested Ann Boyle, 43, of Dover, after the fire."));
    }

    @Test
    void readsAnApposition() {
        assertEquals(
                List.of("Ann Boyle: director of the museum, FORMER"),
                roles("Ann Boyle, a former director of the museum, resigned."));
    }

    @Test
    void readsWhatIsSaidOfSomebody() {
        assertEquals(
                List.of("Ann Boyle: senator, CURRENT", "Ann Boyle: trained nurse, CURRENT"),
                roles("Senator Ann Boyle left early. Boyle is a trained nurse."));
    }

    @Test
    void findsARepeatedRoleOnce() {
        assertEquals(
                List.of("Karl Ritter: president of Austria, CURRENT"),
                roles("Austrian President Karl Ritter met farmers. President Ritter then left."));
    }

    @Test
    void findsPeopleWithoutAName() {
        assertEquals(
                List.of(
                        "spokesman: spokesman for the ministry, CURRENT",
                        "cable news reporter: cable news reporter, CURRENT"),
                roles("A spokesman for the ministry met a cable news reporter. Officials left."));
    }

    @Test
    void findsWhatAListSays() {
        assertEquals(
                List.of(
                        "Ann Boyle: senator, CURRENT",
                        "Ann Boyle: trained nurse, CURRENT",
                        "Ann Boyle: painter of horses, CURRENT"),
                roles(
                        "Senator Ann Boyle left. Boyle is a trained nurse, and a painter of horses."));
    }

    @Test
    void readsThePartyOfADescription() {
        assertEquals(
                List.of("Ann Boyle: senator, CURRENT", "Ann Boyle: democrat of Texas, CURRENT"),
                roles("Sen. Ann Boyle (D-Texas) spoke. The Texas Democrat then left."));
    }

    @Test
    void readsAHomeWithItsState() {
        assertEquals(
                List.of("Ann Boyle: teacher of Salem Ohio, FORMER"),
                roles("Ann Boyle, a retired teacher of Salem, Ohio, resigned."));
    }

    @Test
    void readsADesignate() {
        assertEquals(
                List.of("Ann Boyle: governor, DESIGNATE"),
                roles("Governor-elect Ann Boyle spoke."));
    }

    @Test
    void takesTheOnlyHolderOfAnOfficeForItsTitle() {
        assertEquals(
                List.of("Karl Ritter: president of Austria, CURRENT"),
                roles("Austrian President Karl Ritter met farmers. The Austrian president left."));
    }

    private static List<String> roles(String text) {
        return new RoleFinder().find(Readings.of(text)).stream().map(RoleFinderTest::told).toList();
    }

    private static String told(Mention mention) {
        RoleValue value = (RoleValue) mention.value();
        return value.person() + ": " + value.role() + ", " + value.tenure();
    }
}
