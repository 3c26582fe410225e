/** The catalogue. */
@NullMarked
package org.orderhub.application.product;

import org.jspecify.annotations.NullMarked;
