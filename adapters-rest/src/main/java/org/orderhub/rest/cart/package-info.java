/** Carts by REST, and the product lines that offers share with them. */
@NullMarked
package org.orderhub.rest.cart;

import org.jspecify.annotations.NullMarked;
