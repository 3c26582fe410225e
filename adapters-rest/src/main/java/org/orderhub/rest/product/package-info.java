/** The catalogue by REST. */
@NullMarked
package org.orderhub.rest.product;

import org.jspecify.annotations.NullMarked;
