package crossread;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.function.Predicate;

/** A condition on single classes, as words and a predicate. */
final class Holds extends ArchCondition<JavaClass> {
    private final Predicate<JavaClass> predicate;

    Holds(String words, Predicate<JavaClass> predicate) {
        super(words);
        this.predicate = predicate;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean holds = predicate.test(type);
        String message = type.getName() + (holds ? " does " : " does not ") + getDescription();
        events.add(new SimpleConditionEvent(type, holds, message));
    }
}
