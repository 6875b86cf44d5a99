package crossread.analysis.event;

import crossread.analysis.story.Likeness;
import crossread.analysis.story.StoryClusters;
import crossread.model.Event;
import crossread.model.NewsStory;

import java.util.ArrayList;
import java.util.List;

/** Groups mixed articles into stories, and the articles of each into its events. */
public final class StoryFinder {
    private StoryFinder() {}

    /** The stories in the order of their first articles. */
    public static List<NewsStory> of(List<Report> reports) {
        Likeness likeness = Likeness.of(reports.stream().map(Report::reading).toList());
        List<NewsStory> stories = new ArrayList<>();
        int events = 0;
        for (List<Integer> members : StoryClusters.of(likeness)) {
            List<Event> own = new ArrayList<>();
            for (Event event : EventFinder.mainsOf(members.stream().map(reports::get).toList())) {
                own.add(event.named("e" + (events + own.size() + 1)));
            }
            events += own.size();
            String label = EventLabels.headline(reports.get(likeness.central(members)));
            stories.add(new NewsStory("s" + (stories.size() + 1), label, own));
        }
        return stories;
    }
}
