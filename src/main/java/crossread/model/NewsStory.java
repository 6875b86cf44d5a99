package crossread.model;

import java.util.List;

/**
 * Articles that follow the same news, with what they report.
 *
 * @param id short name, unique among the stories found: {@code s1}, {@code s2}, …
 * @param label what a person would call it
 * @param events the main events of its articles, each article in one of them
 */
public record NewsStory(String id, String label, List<Event> events) {
    public NewsStory {
        events = List.copyOf(events);
    }
}
