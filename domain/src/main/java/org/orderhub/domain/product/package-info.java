/** Articles that an account sells. */
@NullMarked
package org.orderhub.domain.product;

import org.jspecify.annotations.NullMarked;
