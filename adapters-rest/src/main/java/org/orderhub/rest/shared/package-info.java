/** Rules of every operation: strict JSON, problems, credentials. */
@NullMarked
package org.orderhub.rest.shared;

import org.jspecify.annotations.NullMarked;
