package crossread.analysis.claim;

import crossread.analysis.claim.Proposition.Form;
import crossread.analysis.language.Token;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a sentence once from left to right and finds its clauses, each with the one it hangs on. A
 * clause that is led by a word ends where a verb comes that the clause around it still wants.
 */
final class PropositionScan {
    private static final Set<String> STRONG = Set.of(";", ":", "—", "–", "--", "―");

    private final List<Token> tokens;
    private final ClauseSigns signs;
    private final SourceTags tags;
    private final List<Proposition> all = new ArrayList<>();
    private Proposition top;
    private int comma = -1;

    private PropositionScan(List<Token> tokens) {
        this.tokens = tokens;
        this.signs = new ClauseSigns(tokens);
        this.tags = new SourceTags(tokens, signs);
        this.top = new Proposition(Form.MAIN, 0, 0, null, null);
        all.add(top);
    }

    /** The clauses in order of their begin; the first is the sentence's main one. */
    static List<Proposition> of(List<Token> tokens) {
        PropositionScan scan = new PropositionScan(tokens);
        scan.run();
        return scan.all;
    }

    private void run() {
        for (int i = 0; i < tokens.size(); i++) {
            VerbGroup group = signs.groupAt(i);
            String word = NameRuns.lower(tokens.get(i));
            if (word.equals("according")) {
                tag(i);
            } else if (group != null) {
                verb(group);
                i = group.head();
            } else if (word.equals(",")) {
                comma = i;
                afterMark(i);
            } else if (STRONG.contains(word)) {
                strong(i);
            } else if (Inversion.isMark(tokens.get(i))) {
                afterMark(i);
            } else if (tokens.get(i).is("CCONJ") || word.equals("yet") || word.equals("so")) {
                conjunction(i);
            } else {
                opener(i, word);
            }
        }
        closeAll(tokens.size());
        all.stream().filter(each -> each.parent() == null).forEach(each -> endRoot(each));
    }

    /** A main clause ends where the next one begins. */
    private void endRoot(Proposition root) {
        int next =
                all.stream()
                        .filter(each -> each.parent() == null && each.begin() > root.begin())
                        .mapToInt(Proposition::begin)
                        .min()
                        .orElse(tokens.size());
        root.end(next);
    }

    private void open(Form form, int begin, int open, @Nullable Proposition before) {
        Proposition parent =
                form == Form.MAIN
                        ? null
                        : before != null && before.parent() != null ? before.parent() : top;
        parent = form == Form.JOINED && before != null ? before.parent() : parent;
        top = new Proposition(form, begin, open, parent, before);
        all.add(top);
    }

    private void close(int end) {
        top.end(end);
        Proposition parent = top.parent();
        top = parent == null ? top : parent;
    }

    /** Closes what lies within a clause. */
    private void closeTo(Proposition wanted, int end) {
        while (top != wanted && top.parent() != null) {
            close(end);
        }
        top = wanted;
    }

    private void closeAll(int end) {
        closeToRoot(end);
        top.end(end);
    }

    private void verb(VerbGroup group) {
        if (top.verb() == null) {
            first(group);
            return;
        }
        VerbGroup asking = top.verb();
        if (asking != null && signs.isAsked(asking, group)) {
            top.verb(new VerbGroup(group.begin(), group.head(), VerbGroup.Form.FINITE));
            return;
        }
        if (!group.isFinite()) {
            return;
        }
        Proposition wanting = wanting();
        int subject = signs.subjectStart(group.begin(), open());
        if (wanting != null && !signs.isReduced(group)) {
            int end = comma > lastVerb() ? comma : subject;
            closeTo(wanting, end);
            first(group);
        } else if (subject < group.begin()) {
            led(group, subject);
        }
    }

    /** The first verb of the clause that is open. */
    private void first(VerbGroup group) {
        boolean bare = top.is(Form.PARTICIPIAL);
        boolean led = group.form() == VerbGroup.Form.PAST && top.is(Form.MAIN);
        boolean first = group.begin() == firstWord(top);
        if (!bare && (!group.isFinite() || led && first && signs.finiteBehind(group))) {
            boolean fronted = first && signs.finiteBehind(group);
            if (fronted && group.form() != VerbGroup.Form.INFINITIVE) {
                open(Form.PARTICIPIAL, group.begin(), group.begin(), null);
                top.verb(group);
            } else if (!signs.finiteBehind(group) && group.form() != VerbGroup.Form.INFINITIVE) {
                top.verb(group);
            }
            return;
        }
        if (!bare && signs.isReduced(group)) {
            return;
        }
        int contact = signs.contact(top.open(), group);
        if (contact > 0) {
            open(Form.RELATIVE, contact, contact, null);
        }
        top.verb(group);
    }

    /** A verb behind another one's, with a subject of its own that no word leads. */
    private void led(VerbGroup group, int subject) {
        VerbGroup last = top.verb();
        if (last == null) {
            return;
        }
        boolean reported = signs.isReport(last.head());
        boolean quoted = comma == last.head() + 1 && Inversion.isMark(tokens.get(comma + 1));
        if (reported
                && (quoted || comma < last.head())
                && signs.isNearReport(last.head(), subject)) {
            open(Form.CONTENT, subject, subject, null);
            top.verb(group);
        } else if (comma == subject - 1 && signs.mayBeMain(group)) {
            closeAll(comma);
            open(Form.MAIN, subject, subject, null);
            top.verb(group);
        } else if (signs.isContact(subject, group)) {
            open(Form.RELATIVE, subject, subject, null);
            top.verb(group);
        }
    }

    private int open() {
        VerbGroup verb = top.verb();
        return verb == null ? top.open() : verb.head() + 1;
    }

    private int lastVerb() {
        VerbGroup verb = top.verb();
        return verb == null ? top.begin() : verb.head();
    }

    private int firstWord(Proposition proposition) {
        int at = proposition.open();
        while (at < tokens.size() && tokens.get(at).is("PUNCT")) {
            at++;
        }
        return at;
    }

    /** The nearest clause around the open one that still has no verb, or null. */
    private @Nullable Proposition wanting() {
        for (Proposition each = top.parent(); each != null; each = each.parent()) {
            if (each.verb() == null) {
                return each;
            }
        }
        return null;
    }

    private void strong(int i) {
        boolean verbs = signs.finiteWithin(i + 1);
        boolean plain = top.verb() == null && top.parent() == null && signs.isClause(i + 1);
        if (plain || top.is(Form.TAG) || wanting() == null && top.verb() != null && verbs) {
            closeAll(i);
            open(Form.MAIN, i + 1, i + 1, null);
        }
    }

    /** Behind a comma or a quotation mark: "…, officials said", "…, calling it", ", taken on". */
    private void afterMark(int i) {
        int next = i + 1;
        while (next < tokens.size() && Inversion.isMark(tokens.get(next))) {
            next++;
        }
        if (top.is(Form.TAG)) {
            if (tokens.get(i).text().equals(",") && tags.leaves(top, next)) {
                resume(i);
            }
            return;
        }
        VerbGroup last = top.verb();
        if (last != null && wanting() == null && tags.isTag(next)) {
            tag(next);
            return;
        }
        VerbGroup group = signs.groupAt(signs.pastAdverbs(next));
        boolean participle =
                group != null
                        && (group.form() == VerbGroup.Form.GERUND
                                || group.form() == VerbGroup.Form.PARTICIPLE
                                || group.form() == VerbGroup.Form.PAST
                                        && (top.verb() == null
                                                        && signs.isIntransitive(group)
                                                        && signs.closesAside(group)
                                                || last != null
                                                        && wanting() == null
                                                        && signs.isIntransitive(group)));
        if (participle && tokens.get(i).text().equals(",")) {
            if (last != null && top.is(Form.PARTICIPIAL) && wanting() == null) {
                close(i);
            }
            open(Form.PARTICIPIAL, next, next, null);
        }
    }

    private void tag(int begin) {
        boolean fronted = begin <= firstWord(top) && top.parent() == null;
        if (!fronted && top.verb() != null) {
            closeToRoot(begin);
        }
        top = new Proposition(Form.TAG, begin, begin, top, null);
        all.add(top);
        VerbGroup group = signs.finiteFrom(begin);
        boolean verbal = !NameRuns.lower(tokens.get(begin)).equals("according");
        if (verbal && group != null && tags.isTag(begin)) {
            top.verb(group);
        } else {
            top.verb(new VerbGroup(begin, begin, VerbGroup.Form.FINITE));
        }
    }

    private void closeToRoot(int end) {
        while (top.parent() != null) {
            close(end);
        }
    }

    private void resume(int end) {
        Proposition tag = top;
        tag.end(end);
        Proposition parent = tag.parent();
        top = parent == null ? top : parent;
    }

    private void conjunction(int i) {
        int next = signs.pastAdverbs(i + 1);
        VerbGroup group = signs.groupAt(next);
        int end = comma == i - 1 ? comma : i;
        if (group != null) {
            joined(group, i, end);
            return;
        }
        boolean clause = signs.isClause(i + 1);
        if (top.verb() == null || wanting() != null || !clause) {
            return;
        }
        if (comma == i - 1) {
            closeAll(end);
            open(Form.MAIN, i + 1, i + 1, null);
            return;
        }
        Proposition sibling = nearestClause();
        if (sibling.parent() == null) {
            closeAll(end);
            open(Form.MAIN, i + 1, i + 1, null);
        } else {
            closeTo(sibling, end);
            Proposition parent = sibling.parent();
            close(end);
            top = new Proposition(sibling.form(), i + 1, i + 1, parent, null);
            all.add(top);
        }
    }

    /** The nearest clause that a full clause can be joined to. */
    private Proposition nearestClause() {
        Proposition each = top;
        while (each.parent() != null
                && (each.is(Form.RELATIVE) || each.is(Form.PARTICIPIAL) || each.is(Form.TAG))) {
            Proposition parent = each.parent();
            each = parent == null ? each : parent;
        }
        return each;
    }

    private void joined(VerbGroup group, int i, int end) {
        Proposition partner = partner(group, end < i);
        if (partner == null) {
            return;
        }
        closeTo(partner, end);
        top.end(end);
        open(Form.JOINED, i + 1, i + 1, partner);
        top.verb(group);
    }

    /** The clause whose verb another verb behind "and" goes with, or null. */
    private @Nullable Proposition partner(VerbGroup group, boolean afterComma) {
        if (!group.isFinite()) {
            boolean alike =
                    top.is(Form.PARTICIPIAL)
                            || top.is(Form.JOINED) && top.parent() != null && !isFinite(top);
            return alike && group.form() == VerbGroup.Form.GERUND ? top : null;
        }
        Proposition nearest = null;
        Proposition like = null;
        for (Proposition each = top; each != null; each = each.parent()) {
            if (!isFinite(each) || each.is(Form.TAG)) {
                continue;
            }
            nearest = nearest == null ? each : nearest;
            boolean both = signs.isReport(group.head()) && signs.isReportOf(each);
            boolean aside = afterComma && each.is(Form.RELATIVE) && each.parent() != null;
            if (both || like == null && !aside && signs.isAlike(each, group)) {
                like = both || like == null ? each : like;
                if (both) {
                    break;
                }
            }
        }
        if (signs.isBare(group) && signs.endsInfinitive(group, open())) {
            return null;
        }
        return like == null ? nearest : like;
    }

    private static boolean isFinite(Proposition each) {
        VerbGroup verb = each.verb();
        return verb != null && verb.isFinite();
    }

    private void opener(int i, String word) {
        Form form = signs.opens(i, word);
        if (form == null) {
            return;
        }
        boolean joins = i > 0 && tokens.get(i - 1).is("CCONJ") && form == Form.CONTENT;
        Proposition content = joins ? contentAround() : null;
        int begin = i > 0 && tokens.get(i - 1).is("ADP") && form == Form.RELATIVE ? i - 1 : i;
        if (content != null) {
            Proposition parent = content.parent();
            closeTo(content, begin - 1);
            close(begin - 1);
            top = new Proposition(Form.CONTENT, begin, i + 1, parent, null);
            all.add(top);
            return;
        }
        if (top.is(Form.TAG) && form != Form.RELATIVE) {
            resume(begin);
        }
        open(form, begin, signs.isSubject(i, form) ? i : i + 1, null);
    }

    private @Nullable Proposition contentAround() {
        for (Proposition each = top; each != null; each = each.parent()) {
            if (each.is(Form.CONTENT)) {
                return each;
            }
        }
        return null;
    }
}
