/** Every quotation in all its versions. */
@NullMarked
package crossread.ui.ledger;

import org.jspecify.annotations.NullMarked;
