/** The pages of orders. */
@NullMarked
package org.orderhub.web.order;

import org.jspecify.annotations.NullMarked;
