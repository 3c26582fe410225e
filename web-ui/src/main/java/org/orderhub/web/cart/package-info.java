/** The pages of carts. */
@NullMarked
package org.orderhub.web.cart;

import org.jspecify.annotations.NullMarked;
