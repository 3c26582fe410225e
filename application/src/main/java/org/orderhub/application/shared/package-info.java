/** What every use case may ask for: ids, transactions, pages. */
@NullMarked
package org.orderhub.application.shared;

import org.jspecify.annotations.NullMarked;
