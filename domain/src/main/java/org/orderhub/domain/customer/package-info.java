/** Persons and organisations that order. */
@NullMarked
package org.orderhub.domain.customer;

import org.jspecify.annotations.NullMarked;
