/** The pages of the catalogue. */
@NullMarked
package org.orderhub.web.product;

import org.jspecify.annotations.NullMarked;
