/** Who calls the API. */
@NullMarked
package org.orderhub.rest.identity;

import org.jspecify.annotations.NullMarked;
