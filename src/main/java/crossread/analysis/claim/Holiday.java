package crossread.analysis.claim;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * A day known by name, with the rule of its date. Islamic dates follow the Umm al-Qura calendar,
 * from which the sighting of the moon may differ by a day; Jewish ones are those of the day, after
 * the eve on which they begin.
 *
 * @param words pattern of its names
 * @param days how many days it lasts
 * @param inYear its first day in a year, or null where the year has none
 */
record Holiday(String words, int days, InYear inYear) {
    /** Its first day in a year. */
    @FunctionalInterface
    interface InYear {
        @Nullable LocalDate in(int year);
    }

    static final List<Holiday> ALL =
            List.of(
                    fixed("new year['’]?s?['’]? eve", 12, 31),
                    fixed(
                            "new year['’]s(?: day)?(?! eve)|new year day|(?<=before |after |until |by |since )(?:the )?new year(?= ?[.,;:!?]| ?$)",
                            1,
                            1),
                    fixed("(?:christmas|xmas)(?: day)?(?! eve)", 12, 25),
                    fixed("(?:christmas|xmas) eve", 12, 24),
                    fixed("boxing day|saint stephen['’]s day", 12, 26),
                    fixed("(?:saint |st\\.? )?valentine['’]?s['’]? day", 2, 14),
                    fixed("(?:saint |st\\.? )patrick['’]?s['’]? day", 3, 17),
                    fixed("earth day", 4, 22),
                    fixed("april fools?['’]?s?['’]? day", 4, 1),
                    fixed("may day|(?:international|int['’]l) workers['’]? day", 5, 1),
                    fixed("cinco de mayo", 5, 5),
                    fixed("international women['’]?s['’]? day", 3, 8),
                    fixed("juneteenth", 6, 19),
                    fixed("(?:the )?fourth of july|independence day", 7, 4),
                    fixed("bastille day", 7, 14),
                    fixed("all saints['’]? day", 11, 1),
                    fixed("halloween", 10, 31),
                    fixed("guy fawkes (?:day|night)", 11, 5),
                    fixed("veterans['’]? day|armistice day", 11, 11),
                    fixed("groundhog day", 2, 2),
                    easter("easter(?: sunday)?(?! monday)", 0),
                    new Holiday(
                            "(?:greek |russian )?orthodox easter(?: sunday)?",
                            1,
                            Calendars::orthodoxEaster),
                    fixed("(?:greek |russian )?orthodox christmas(?: day)?(?! eve)", 1, 7),
                    fixed("epiphany", 1, 6),
                    fixed("anzac day", 4, 25),
                    fixed("canada day", 7, 1),
                    fixed("australia day", 1, 26),
                    fixed("remembrance day", 11, 11),
                    fixed("all souls['’]? day|day of the dead", 11, 2),
                    fixed("inauguration day", 1, 20),
                    fixed("world aids day", 12, 1),
                    new Holiday("election day", 1, year -> nth(year, 11, 1, 1).plusDays(1)),
                    new Holiday(
                            "(?:the )?(?:chinese|lunar|korean) (?:lunar )?new year(?:['’]s(?: day)?)?(?! eve)|tet|seollal",
                            1,
                            Calendars::lunarNewYear),
                    new Holiday(
                            "(?:chinese|lunar) new year['’]?s? eve",
                            1,
                            year -> Calendars.lunarNewYear(year).minusDays(1)),
                    jewish(
                            "rosh ha-?shana[h]?|(?:the )?jewish new year",
                            2,
                            Calendars::jewishNewYear),
                    jewish(
                            "yom kippur|(?:the )?day of atonement",
                            1,
                            year -> Calendars.jewishNewYear(year).plusDays(9)),
                    jewish("sukkot", 7, year -> Calendars.jewishNewYear(year).plusDays(14)),
                    jewish("(?:c?hanukk?ah|hanuka)", 8, Calendars::hanukkah),
                    jewish("purim", 1, year -> Calendars.passover(year).minusDays(30)),
                    jewish("passover|pesach", 8, Calendars::passover),
                    jewish("shavuot", 1, year -> Calendars.passover(year).plusDays(50)),
                    easter("holy saturday", -1),
                    easter("whit monday", 50),
                    easter("corpus christi(?!,)", 60),
                    easter("good friday", -2),
                    easter("easter monday", 1),
                    easter("palm sunday", -7),
                    easter("ash wednesday", -46),
                    easter("maundy thursday", -3),
                    easter("shrove tuesday|mardi gras", -47),
                    easter("ascension day", 39),
                    easter("(?<!the )pentecost|whit sunday", 49),
                    nth("martin luther king(?:,? jr\\.?)?(?: day|['’]s birthday)|mlk day", 1, 3, 1),
                    nth("presidents?['’]?s?['’]? day", 2, 3, 1),
                    nth("mother['’]?s['’]? day", 5, 2, 7),
                    nth("father['’]?s['’]? day", 6, 3, 7),
                    nth("memorial day", 5, -1, 1),
                    nth("labou?r day", 9, 1, 1),
                    nth("columbus day|indigenous peoples?['’]?s?['’]? day", 10, 2, 1),
                    nth("thanks ?giving(?: day)?", 11, 4, 4),
                    afterThanksgiving("black friday", 1),
                    afterThanksgiving("cyber monday", 4),
                    islamic("(?:the (?:holy )?month of )?rama(?:dh?|z|th)an|ramzan", 30, 9, 1),
                    islamic("eid[ -](?:al|ul)[ -]fitr|festival of breaking the fast", 1, 10, 1),
                    islamic(
                            "eid[ -]?(?:al|ul)[ -](?:adha|azha)|feast of (?:the )?sacrifice",
                            1,
                            12,
                            10),
                    islamic("(?:islamic|hijri|arabic) new year", 1, 1, 1),
                    islamic("ashura", 1, 1, 10),
                    islamic("mawlid", 1, 3, 12));

    private static Holiday jewish(String words, int days, InYear inYear) {
        return new Holiday("(?:the first (?:day|night) of )?(?:" + words + ")", days, inYear);
    }

    private static Holiday fixed(String words, int month, int day) {
        return new Holiday(words, 1, year -> LocalDate.of(year, month, day));
    }

    private static Holiday easter(String words, int shift) {
        return new Holiday(words, 1, year -> Calendars.easter(year).plusDays(shift));
    }

    private static Holiday nth(String words, int month, int rank, int weekday) {
        return new Holiday(words, 1, year -> nth(year, month, rank, weekday));
    }

    private static Holiday afterThanksgiving(String words, int shift) {
        return new Holiday(words, 1, year -> nth(year, 11, 4, 4).plusDays(shift));
    }

    private static Holiday islamic(String words, int days, int month, int day) {
        return new Holiday(words, days, year -> Calendars.hijri(year, month, day));
    }

    private static LocalDate nth(int year, int month, int rank, int weekday) {
        return LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(rank, DayOfWeek.of(weekday)));
    }
}
