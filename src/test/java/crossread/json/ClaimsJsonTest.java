package crossread.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import crossread.json.ClaimsJson.Question;
import crossread.json.MalformedLineException.Fault;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ClaimsJsonTest {
    private static Fault fault(String line) {
        return assertThrows(MalformedLineException.class, () -> ClaimsJson.read(line)).fault();
    }

    @Test
    void readsAQuestion() throws MalformedLineException {
        assertEquals(
                new Question("\"q1\"", "Two men.", LocalDate.of(2031, 2, 3)),
                ClaimsJson.read("{\"id\":\"q1\",\"text\":\"Two men.\",\"date\":\"2031-02-03\"}"));
        assertEquals(
                new Question("7", "Two men.", null),
                ClaimsJson.read("{\"id\":7,\"text\":\"Two men.\",\"date\":null,\"more\":[1]}"));
    }

    @Test
    void givesTheIdBackAsItCame() {
        assertEquals(
                "{\"id\":7,\"claims\":[]}",
                ClaimsJson.write(new Question("7", "", null), List.of()));
        assertEquals(
                "{\"id\":\"7\",\"claims\":[]}",
                ClaimsJson.write(new Question("\"7\"", "", null), List.of()));
    }

    @Test
    void saysWhatIsWrongWithALine() {
        assertEquals(Fault.NO_OBJECT, fault("no json"));
        assertEquals(Fault.NO_OBJECT, fault("[1]"));
        assertEquals(Fault.NO_ID, fault("{\"text\":\"x\"}"));
        assertEquals(Fault.NO_TEXT, fault("{\"id\":\"x\"}"));
        assertEquals(Fault.NO_DATE, fault("{\"id\":\"x\",\"text\":\"x\",\"date\":\"May\"}"));
    }
}
