package crossread.ingest.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells pages that stand before an article: one asks for consent, one for a subscription. */
final class Gate {
    private static final Pattern CONSENT_PLACE =
            Pattern.compile(
                    "(?i)^(?:consent|guce|privacy-?mgmt|cmp)\\.|/(?:cookie-?)?consent(?:/|$)");
    private static final Pattern CONSENT_TITLE =
            Pattern.compile(
                    "(?is)<title[^>]*>[^<]{0,80}(?:before you continue|your privacy choices|"
                            + "privacy settings|cookie consent|accept cookies)[^<]{0,80}</title>");
    private static final Pattern NOT_FREE =
            Pattern.compile("(?i)\"isAccessibleForFree\"\\s*:\\s*\"?false");
    private static final Pattern SUBSCRIBE =
            Pattern.compile(
                    "(?i)(?:subscribe|sign in|log in|register|create an account)"
                            + "[^<>.]{0,30}\\bto (?:continue|keep) reading|"
                            + "this (?:article|content|story) is (?:only )?(?:for|available to)"
                            + " (?:paying )?subscribers");

    private Gate() {}

    /**
     * @return {@code consent}, {@code paywall}, or an empty text
     */
    static String of(Answer answer) {
        if (!answer.isText()) {
            return "";
        }
        String page = new String(answer.text(), StandardCharsets.UTF_8);
        if (CONSENT_PLACE.matcher(answer.address().getHost()).find()
                || CONSENT_PLACE.matcher(answer.address().getPath()).find()
                || CONSENT_TITLE.matcher(page).find()) {
            return "consent";
        }
        return NOT_FREE.matcher(page).find() || SUBSCRIBE.matcher(page).find() ? "paywall" : "";
    }
}
