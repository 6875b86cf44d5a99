package crossread.ui.shell;

import crossread.i18n.Messages;
import crossread.ingest.feed.Feed;
import crossread.ingest.feed.FeedItem;
import crossread.ui.kit.Dates;
import crossread.ui.kit.Theme;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.util.StringConverter;

import java.util.List;
import java.util.Set;

/** What a feed lists, to choose from. */
final class FeedDialog extends Dialog<List<FeedItem>> {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 420;

    private final Messages messages;
    private final ListView<Choice> list;

    /** One item, and whether it is wanted. */
    private record Choice(FeedItem item, boolean isThere, BooleanProperty chosen) {}

    /**
     * @param there addresses of the articles that are open
     */
    FeedDialog(Feed feed, Set<String> there, Messages messages, Theme theme) {
        this.messages = messages;
        list =
                new ListView<>(
                        FXCollections.observableList(
                                feed.items().stream().map(item -> choice(item, there)).toList()));
        list.setId("feed-items");
        list.setCellFactory(CheckBoxListCell.forListView(Choice::chosen, words()));
        list.setPrefSize(WIDTH, HEIGHT);
        String title = feed.title();
        setTitle(messages.get("feed.title"));
        setHeaderText(
                title == null
                        ? messages.get("feed.header", feed.items().size())
                        : messages.get("feed.header.named", title, feed.items().size()));
        ButtonType add = new ButtonType(messages.get("feed.add"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().setContent(list);
        getDialogPane()
                .getButtonTypes()
                .addAll(
                        add,
                        new ButtonType(
                                messages.get("button.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        getDialogPane().lookupButton(add).setId("feed-add");
        getDialogPane().lookupButton(add).setDisable(true);
        for (Choice choice : list.getItems()) {
            choice.chosen()
                    .subscribe(
                            now ->
                                    getDialogPane()
                                            .lookupButton(add)
                                            .setDisable(chosen().isEmpty()));
        }
        setResultConverter(pressed -> pressed == add ? chosen() : List.of());
        theme.dress(this);
    }

    private static Choice choice(FeedItem item, Set<String> there) {
        String address = item.address();
        boolean isThere = address != null && there.contains(address);
        return new Choice(item, isThere, new SimpleBooleanProperty());
    }

    private List<FeedItem> chosen() {
        return list.getItems().stream()
                .filter(choice -> choice.chosen().get())
                .map(Choice::item)
                .toList();
    }

    private StringConverter<Choice> words() {
        return new StringConverter<>() {
            @Override
            public String toString(Choice choice) {
                FeedItem item = choice.item();
                String title = item.title() != null ? item.title() : String.valueOf(item.address());
                String named =
                        item.published() == null
                                ? title
                                : messages.get("feed.item", Dates.brief(item.published()), title);
                return choice.isThere() ? messages.get("feed.there", named) : named;
            }

            @Override
            public Choice fromString(String words) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
