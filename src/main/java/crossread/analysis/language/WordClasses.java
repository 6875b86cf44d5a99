package crossread.analysis.language;

import crossread.model.Span;

import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.postag.POSTaggerME;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Parts of speech and dictionary forms. For one thread at a time. */
final class WordClasses {
    private static final int LONGEST_CACHE = 50_000;
    private static final int LONGEST_SEQUENCE = 120;

    private final POSTaggerME tagger;
    private final LemmatizerME lemmatizer;
    private final Map<String, String> lemmas = new HashMap<>();

    WordClasses(LanguageModels models) {
        tagger = new POSTaggerME(models.tags());
        lemmatizer = new LemmatizerME(models.lemmas());
    }

    List<Token> tokens(String text, List<Span> words) {
        List<Token> tokens = new ArrayList<>(words.size());
        for (int from = 0; from < words.size(); from += LONGEST_SEQUENCE) {
            List<Span> part = words.subList(from, Math.min(words.size(), from + LONGEST_SEQUENCE));
            tag(text, part, tokens);
        }
        return tokens;
    }

    private void tag(String text, List<Span> words, List<Token> tokens) {
        List<String> forms = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String form = words.get(i).in(text);
            boolean joined = i > 0 && words.get(i - 1).end() == words.get(i).begin();
            if (joined && Clitics.joins(forms.getLast(), form)) {
                forms.set(forms.size() - 1, forms.getLast() + form);
            } else {
                forms.add(form);
            }
        }
        String[] tags = tagger.tag(normal(forms));
        int at = 0;
        for (int i = 0; i < tags.length; i++) {
            List<String> parts = List.of(tags[i].split("\\+", -1));
            int end = at;
            for (int length = 0; length < forms.get(i).length(); end++) {
                length += words.get(end).length();
            }
            for (int k = at; k < end; k++) {
                String next = i + 1 < tags.length ? tags[i + 1] : "PUNCT";
                String form = words.get(k).in(text);
                String tag = parts.get(Math.min(k - at, parts.size() - 1));
                tag = k > 0 ? Clitics.tag(form, tag, words.get(k - 1).in(text), next) : tag;
                tokens.add(new Token(words.get(k), form, tag, lemma(form, tag)));
            }
            at = end;
        }
    }

    /** The forms the model was trained on: straight quotation marks. */
    private static String[] normal(List<String> forms) {
        String[] normal = forms.toArray(String[]::new);
        for (int i = 0; i < normal.length; i++) {
            normal[i] =
                    switch (normal[i]) {
                        case "“", "”", "``", "''", "«", "»" -> "\"";
                        case "‘" -> "'";
                        case "–", "—", "--" -> "-";
                        default -> normal[i].replace('’', '\'');
                    };
        }
        return normal;
    }

    private String lemma(String form, String tag) {
        if (tag.equals("PROPN")) {
            return form;
        }
        String word = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        String clitic = Clitics.lemma(word, tag);
        if (clitic != null) {
            return clitic;
        }
        if (lemmas.size() > LONGEST_CACHE) {
            lemmas.clear();
        }
        return lemmas.computeIfAbsent(tag + ' ' + word, key -> dictionaryForm(word, tag));
    }

    private String dictionaryForm(String word, String tag) {
        if (!Character.isLetter(word.charAt(0)) && word.charAt(0) != '\'') {
            return word;
        }
        String lemma = lemmaOf(word, tag);
        if (tag.equals("VERB") && word.length() > 5 && word.endsWith("ing") && lemma.equals(word)) {
            String past = word.substring(0, word.length() - "ing".length()) + "ed";
            lemma = lemmaOf(past, tag);
            lemma = lemma.equals(past) ? RegularVerbs.base(past) : lemma;
        }
        boolean unknown = lemma.equals(word) || lemma.length() < 2;
        if (tag.equals("VERB") && unknown) {
            lemma = RegularVerbs.base(word);
        }
        if (tag.equals("VERB")) {
            lemma = IrregularVerbs.base(word, RegularVerbs.mended(word, lemma));
        }
        int joint = lemma.indexOf('+');
        lemma = joint < 0 ? lemma : lemma.substring(0, joint);
        return lemma.isEmpty() || lemma.equals("O") || lemma.equals("_")
                ? word
                : lemma.toLowerCase(Locale.ROOT);
    }

    private String lemmaOf(String word, String tag) {
        return lemmatizer.lemmatize(new String[] {word}, new String[] {tag})[0];
    }
}
