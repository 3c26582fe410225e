/** Stores by REST. */
@NullMarked
package org.orderhub.rest.store;

import org.jspecify.annotations.NullMarked;
