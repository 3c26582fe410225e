/** Jobs by REST. */
@NullMarked
package org.orderhub.rest.job;

import org.jspecify.annotations.NullMarked;
