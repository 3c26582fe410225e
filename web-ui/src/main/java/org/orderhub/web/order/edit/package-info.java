/** Pages on which people write orders by hand. */
@NullMarked
package org.orderhub.web.order.edit;

import org.jspecify.annotations.NullMarked;
