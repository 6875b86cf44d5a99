package crossread.ingest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class RobotsTest {
    private static final String RULES =
            """
            # For all
            User-agent: otherbot
            Disallow: /
            User-agent: *
            Crawl-delay: 3
            Disallow: /search
            Disallow: /*.pdf$
            Allow: /search/about
            """;

    @Test
    void obeysTheLongestRuleThatFits() {
        Robots robots = Robots.of(RULES);
        assertEquals(true, robots.allows("/news/bridge"));
        assertEquals(false, robots.allows("/search?q=bridge"));
        assertEquals(true, robots.allows("/search/about"));
        assertEquals(false, robots.allows("/files/a.pdf"));
        assertEquals(true, robots.allows("/files/a.pdf.html"));
        assertEquals(Duration.ofSeconds(3), robots.pause());
    }

    @Test
    void obeysTheRulesForItselfBeforeThoseForAll() {
        Robots robots =
                Robots.of("User-agent: *\nDisallow: /\n\nUser-agent: Crossread\nDisallow: /x");
        assertEquals(true, robots.allows("/news"));
        assertEquals(false, robots.allows("/x/y"));
    }

    @Test
    void takesSilenceAsLeave() {
        assertEquals(true, Robots.of("").allows("/news"));
        assertEquals(true, Robots.of("User-agent: *\nDisallow:").allows("/news"));
    }
}
