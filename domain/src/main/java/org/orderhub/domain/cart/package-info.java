/** Carts, and the product lines that carts and offers are made of. */
@NullMarked
package org.orderhub.domain.cart;

import org.jspecify.annotations.NullMarked;
