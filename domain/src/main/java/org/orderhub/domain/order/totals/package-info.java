/** How an order's amounts add up, as data that can be shown and checked. */
@NullMarked
package org.orderhub.domain.order.totals;

import org.jspecify.annotations.NullMarked;
