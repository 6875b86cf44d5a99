/** Measures speed with JMH: {@code mvn -Pbenchmark process-test-classes}. */
@NullMarked
package crossread.benchmark;

import org.jspecify.annotations.NullMarked;
