package crossread.analysis.claim;

import crossread.analysis.claim.Numeral.Form;

import java.util.Set;

/** Numbers that are no quantities: years, dates, clock times, names, addresses, phone numbers. */
final class Named {
    static final Set<String> MONTHS =
            Set.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "jan",
                    "feb",
                    "mar",
                    "apr",
                    "jun",
                    "jul",
                    "aug",
                    "sept",
                    "sep",
                    "oct",
                    "nov",
                    "dec",
                    "jan.",
                    "feb.",
                    "mar.",
                    "apr.",
                    "jun.",
                    "jul.",
                    "aug.",
                    "sept.",
                    "sep.",
                    "oct.",
                    "nov.",
                    "dec.");
    static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> CLOCK =
            Set.of(
                    "a.m.",
                    "p.m.",
                    "am",
                    "pm",
                    "a.m",
                    "p.m",
                    "gmt",
                    "utc",
                    "edt",
                    "est",
                    "pdt",
                    "pst",
                    "bst",
                    "cet",
                    "cest",
                    "ist",
                    "et",
                    "pt",
                    "o'clock",
                    "p.",
                    "a.",
                    "hours gmt",
                    "local",
                    "noon",
                    "midnight");
    static final Set<String> LABELS =
            Set.of(
                    "section",
                    "sections",
                    "articles",
                    "chapters",
                    "routes",
                    "flights",
                    "gates",
                    "rooms",
                    "formula",
                    "size",
                    "psalm",
                    "windows",
                    "junction",
                    "junctions",
                    "exit",
                    "paragraph",
                    "clause",
                    "article",
                    "chapter",
                    "page",
                    "pages",
                    "no.",
                    "no",
                    "nos.",
                    "number",
                    "route",
                    "highway",
                    "interstate",
                    "flight",
                    "room",
                    "channel",
                    "gate",
                    "version",
                    "phase",
                    "act",
                    "day",
                    "part",
                    "item",
                    "rule",
                    "title",
                    "figure",
                    "table",
                    "class",
                    "category",
                    "level",
                    "type",
                    "model",
                    "unit",
                    "district",
                    "precinct",
                    "resolution",
                    "amendment",
                    "bill",
                    "form",
                    "block",
                    "platform",
                    "terminal",
                    "runway",
                    "lot",
                    "suite",
                    "apt",
                    "apt.",
                    "volume",
                    "vol.",
                    "episode",
                    "season",
                    "line",
                    "tier",
                    "grade",
                    "stage",
                    "group",
                    "code",
                    "area",
                    "zone",
                    "#",
                    "@",
                    "tel",
                    "phone",
                    "call",
                    "p.",
                    "pp.",
                    "game",
                    "week",
                    "round",
                    "top");
    private static final Set<String> ALSO = Set.of("and", "or", ",", "to", "&");
    private static final Set<String> YEAR_LEADS =
            Set.of(
                    "in", "since", "by", "of", "from", "until", "till", "to", "before", "after",
                    "for", "during", "through", "early", "late", "mid", "the", "year", "and",
                    "between", "or", "-", "–", "circa", ",", "(", "spring", "summer", "autumn",
                    "fall", "winter", "fiscal", "around", "about");
    static final Set<String> STREETS =
            Set.of(
                    "street",
                    "st.",
                    "st",
                    "avenue",
                    "ave.",
                    "ave",
                    "road",
                    "rd.",
                    "boulevard",
                    "blvd.",
                    "drive",
                    "lane",
                    "parkway",
                    "square",
                    "plaza",
                    "highway",
                    "court");

    private Named() {}

    /** Whether a number of a line names or dates something instead of counting it. */
    static boolean isNamed(Line line, Quantity quantity) {
        Numeral numeral = quantity.numeral();
        if (numeral.form() == Form.VAGUE || numeral.form() == Form.ARTICLE) {
            return false;
        }
        int begin = numeral.begin();
        int end = quantity.upper() == null ? numeral.end() : quantity.upper().end();
        boolean hedgedAfter = quantity.unit() == null && quantity.hedge() != null;
        end = hedgedAfter ? Math.max(end, quantity.end()) : end;
        return isDateOrClock(line, quantity, begin, end)
                || (quantity.unit() == null && isBareName(line, quantity, begin, end));
    }

    private static boolean isDateOrClock(Line line, Quantity quantity, int begin, int end) {
        boolean month = isMonth(line, begin - 1) || isMonth(line, end);
        boolean ofMonth = line.is(end, "of") && isMonth(line, end + 1);
        boolean local = line.is(end, "local") && !line.is(end + 1, "time");
        boolean clock =
                line.is(end, CLOCK) && !local || line.is(begin - 1, "at") && line.is(end, "hours");
        if (quantity.unit() != null && !month) {
            return false;
        }
        return month && (quantity.numeral().value() < 2100) || ofMonth || clock;
    }

    private static boolean isMonth(Line line, int at) {
        return line.is(at, MONTHS) && Character.isUpperCase(line.raw(at).charAt(0));
    }

    private static boolean isBareName(Line line, Quantity quantity, int begin, int end) {
        Numeral numeral = quantity.numeral();
        boolean plural =
                NounPhrases.isPlural(line, end)
                        || line.tag(end).equals("ADJ") && NounPhrases.isPlural(line, end + 1);
        if (quantity.upper() == null && numeral.isYearLike()) {
            boolean comma = numeral.end() - begin == 1 && line.word(begin).indexOf(',') >= 0;
            boolean modern = numeral.value() >= 1900 && numeral.value() % 50 != 0;
            if (!comma && (line.is(begin - 1, YEAR_LEADS) || !plural || modern)) {
                return true;
            }
        }
        boolean second = line.is(begin - 1, ALSO) && line.is(begin - 3, LABELS);
        boolean each = line.is(begin - 1, "per") && numeral.value() >= 100;
        return line.is(begin - 1, LABELS)
                || each
                || second && NumberWords.isFigure(line.word(begin - 2))
                || line.is(begin - 1, "between") && line.is(begin - 2, LABELS)
                || isLabelled(line, quantity, begin, plural)
                || isJoined(line, begin, end)
                || isAddress(line, numeral, end);
    }

    /** "Boeing 737", "Group of Seven". */
    private static boolean isLabelled(Line line, Quantity quantity, int begin, boolean plural) {
        boolean craft =
                line.tag(begin - 2).equals("DET")
                        && quantity.numeral().form() == Form.DIGITS
                        && quantity.numeral().value() < 100;
        if (quantity.begin() < begin || plural && !craft || quantity.upper() != null) {
            return false;
        }
        boolean name =
                (line.tag(begin - 1).equals("PROPN") || isAcronym(line.raw(begin - 1)))
                        && !line.is(begin - 1, WEEKDAYS);
        boolean group =
                line.is(begin - 1, "of")
                        && line.tag(begin - 2).equals("PROPN")
                        && Character.isUpperCase(line.raw(begin).charAt(0));
        return name || group;
    }

    /** Whether a word is written in capitals alone: "S&P". */
    private static boolean isAcronym(String raw) {
        boolean inner = raw.length() > 2 && Character.isLowerCase(raw.charAt(0));
        return raw.length() > 1
                && (raw.chars().allMatch(c -> c == '&' || c >= 'A' && c <= 'Z')
                        || inner && raw.chars().anyMatch(Character::isUpperCase));
    }

    /**
     * Glued to what is no unit: phone numbers, scores, "24/7", "5G", compounds such as "two-way".
     */
    private static boolean isJoined(Line line, int begin, int end) {
        if (isScore(line, begin, end)) {
            return false;
        }
        boolean before =
                line.isGlued(begin)
                        && (line.is(begin - 1, "/")
                                || line.is(begin - 1, "-")
                                || line.is(begin - 1, "–"));
        boolean after = line.isGlued(end) && !isClosing(line.word(end));
        boolean decimalName = line.is(begin - 1, "'") && line.isGlued(begin);
        return before || after || decimalName;
    }

    /** The "134" or "63" of "134-63": a score or vote, the winner's figure first. */
    private static boolean isScore(Line line, int begin, int end) {
        int first = isDash(line, begin - 1) ? begin - 2 : begin;
        boolean shaped =
                end == begin + 1
                        && isSmall(line.word(first))
                        && isDash(line, first + 1)
                        && isSmall(line.word(first + 2))
                        && !isDash(line, first - 1)
                        && !isDash(line, first + 3)
                        && !line.is(first - 1, "/")
                        && !line.is(first + 3, "/");
        return shaped
                && !line.isGlued(first)
                && Integer.parseInt(line.word(first)) >= Integer.parseInt(line.word(first + 2));
    }

    private static boolean isDash(Line line, int at) {
        return line.isGlued(at) && (line.is(at, "-") || line.is(at, "–"));
    }

    private static boolean isSmall(String word) {
        return !word.isEmpty()
                && word.length() < 4
                && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isClosing(String word) {
        return ".,;:!?)]\"”’'…+]>".contains(word.isEmpty() ? "." : word.substring(0, 1));
    }

    private static boolean isAddress(Line line, Numeral numeral, int end) {
        if (numeral.form() != Form.DIGITS || !line.tag(end).equals("PROPN")) {
            return false;
        }
        for (int i = end + 1; i < end + 4; i++) {
            if (line.is(i, STREETS)) {
                return true;
            }
        }
        return false;
    }
}
