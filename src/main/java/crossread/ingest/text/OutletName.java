package crossread.ingest.text;

import java.util.regex.Pattern;

/** Whether a few words are the name of who published an article. */
public final class OutletName {
    private static final Pattern WORD =
            Pattern.compile(
                    "\\b(?:News(?:wire|paper|desk|week)?|Times|Post|Desk|Press|Agency|Agence|Journal|"
                            + "Daily|Herald|Tribune|Guardian|Gazette|Chronicle|Telegraph|Observer|"
                            + "Express|Network|Broadcast(?:ing|er)|Radio|TV|Television|Wire|Magazine|"
                            + "Review|Weekly|Bulletin|Courier|Examiner|Inquirer|Reporter|Dispatch|"
                            + "Zeitung|Presse|Diario|Reuters|AFP|AP|UPI|BBC|CNN|NBC|CBS|ABC|NPR|PBS|"
                            + "MSNBC|Bloomberg|Xinhua|TASS|Interfax|ANI|PTI|dpa|EFE|ANSA|Kyodo|Yonhap|"
                            + "Politico|HuffPost|Axios)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9-]+\\.)+(?:com|org|net|info|news|co|tv|[a-z]{2})", 2);
    private static final int MOST_WORDS = 6;

    private OutletName() {}

    /** Whether a phrase may be an outlet: capitals only, or three capitalised words at most. */
    static boolean isLikely(String phrase) {
        int words = Sentences.words(phrase);
        return isCertain(phrase)
                || (words >= 1
                        && words <= 3
                        && Sentences.isOpen(phrase)
                        && Sentences.capitals(phrase) == 1
                        && !phrase.contains(":"));
    }

    /** Whether a phrase bears the marks of an outlet: all in capitals, a domain, such a word. */
    static boolean isCertain(String phrase) {
        int words = Sentences.words(phrase);
        if (words < 1 || words > MOST_WORDS || !Sentences.isOpen(phrase)) {
            return false;
        }
        return DOMAIN.matcher(phrase).matches()
                || isCapitals(phrase)
                || (WORD.matcher(phrase).find() && Sentences.capitals(phrase) == 1);
    }

    /** Whether it is an outlet by a word such as "News", and not by its capitals alone. */
    public static boolean hasOutletWord(String phrase) {
        return WORD.matcher(phrase).find();
    }

    private static boolean isCapitals(String phrase) {
        return phrase.chars().anyMatch(Character::isUpperCase)
                && phrase.chars().noneMatch(Character::isLowerCase)
                && phrase.chars().noneMatch(Character::isDigit);
    }
}
