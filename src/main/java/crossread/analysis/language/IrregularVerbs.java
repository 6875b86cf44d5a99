package crossread.analysis.language;

import java.util.HashMap;
import java.util.Map;

/** Base forms of the irregular past forms of English, which models know in part. */
final class IrregularVerbs {
    private static final String FORMS =
            "arise arose arisen|awake awoke awoken|bear bore borne|become became|begin began begun"
                    + "|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken"
                    + "|breed bred|bring brought|build built|burn burnt|buy bought|catch caught"
                    + "|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug"
                    + "|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten"
                    + "|fall fell fallen|feed fed|feel felt|fight fought|flee fled|fling flung"
                    + "|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen"
                    + "|forget forgot forgotten|forgive forgave forgiven|forgo forwent"
                    + "|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground"
                    + "|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept"
                    + "|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt"
                    + "|learn learnt|leave left|lend lent|light lit|lose lost|make made|mean meant"
                    + "|meet met|mislead misled|mistake mistook mistaken|overcome overcame"
                    + "|oversee oversaw overseen|overtake overtook overtaken"
                    + "|overthrow overthrew overthrown|pay paid|ride rode ridden|ring rang rung"
                    + "|rise rose risen|run ran|say said|see seen|seek sought|sell sold|send sent"
                    + "|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk"
                    + "|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|sling slung"
                    + "|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun"
                    + "|spit spat|spoil spoilt|spring sprang sprung|stand stood|steal stole stolen"
                    + "|stick stuck|sting stung|stink stank|stride strode|strike struck stricken"
                    + "|string strung|strive strove striven|swear swore sworn|sweep swept"
                    + "|swell swollen|swim swam swum|swing swung|take took taken|teach taught"
                    + "|tear tore torn|tell told|think thought|throw threw thrown"
                    + "|undergo underwent undergone|understand understood"
                    + "|undertake undertook undertaken|uphold upheld|wake woke woken|wear wore worn"
                    + "|weave wove woven|weep wept|win won|withdraw withdrew withdrawn"
                    + "|withhold withheld|withstand withstood|wring wrung|write wrote written";

    private static final Map<String, String> BASES = bases();

    private IrregularVerbs() {}

    private static Map<String, String> bases() {
        Map<String, String> bases = new HashMap<>();
        for (String verb : FORMS.split("\\|")) {
            String[] forms = verb.split(" ");
            for (int i = 1; i < forms.length; i++) {
                bases.put(forms[i], forms[0]);
            }
        }
        return Map.copyOf(bases);
    }

    /** The base form of a past form, or what is given where it is none. */
    static String base(String word, String otherwise) {
        return BASES.getOrDefault(word, otherwise);
    }
}
