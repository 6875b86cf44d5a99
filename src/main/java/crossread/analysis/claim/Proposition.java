package crossread.analysis.claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** One of the clauses that a sentence is built of, as {@link PropositionScan} finds it. */
final class Proposition {
    /** How a clause hangs on the one around it. */
    enum Form {
        MAIN,
        /** What somebody says, thinks or finds: "that …", or no word at all. */
        CONTENT,
        RELATIVE,
        /** "Because …", "while …". */
        ADVERBIAL,
        /** ", calling …", "accused of …": without a verb form of its own. */
        PARTICIPIAL,
        /** "… and left": shares the subject of the one before. */
        JOINED,
        /** "…, officials said": says only who says the rest. */
        TAG
    }

    private final Form form;
    private final int begin;
    private final int open;
    private final @Nullable Proposition parent;
    private final @Nullable Proposition before;
    private final List<Proposition> children = new ArrayList<>();
    private @Nullable VerbGroup verb;
    private int end;

    /**
     * @param open index of the first token behind the words that lead it
     * @param before the clause it is joined to, or null
     */
    Proposition(
            Form form,
            int begin,
            int open,
            @Nullable Proposition parent,
            @Nullable Proposition before) {
        this.form = form;
        this.begin = begin;
        this.open = open;
        this.parent = parent;
        this.before = before;
        this.end = begin;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    boolean is(Form wanted) {
        return form == wanted;
    }

    Form form() {
        return form;
    }

    /** Index of its first token, the word that leads it among them. */
    int begin() {
        return begin;
    }

    /** Index of the first token behind the words that lead it. */
    int open() {
        return open;
    }

    /** One past its last token, with all that hangs on it. */
    int end() {
        return end;
    }

    void end(int last) {
        end = Math.max(begin, last);
    }

    @Nullable VerbGroup verb() {
        return verb;
    }

    void verb(VerbGroup group) {
        verb = group;
    }

    /** The clause it hangs on, or null. */
    @Nullable Proposition parent() {
        return parent;
    }

    /** The clause whose subject it shares, or null. */
    @Nullable Proposition before() {
        return before;
    }

    List<Proposition> children() {
        return children;
    }

    /** The clause inside it that holds a token, or null. */
    @Nullable Proposition childAt(int token) {
        for (Proposition child : children) {
            if (child.begin <= token && token < child.end) {
                return child;
            }
        }
        return null;
    }
}
