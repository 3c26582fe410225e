/** Orders by REST. */
@NullMarked
package org.orderhub.rest.order;

import org.jspecify.annotations.NullMarked;
