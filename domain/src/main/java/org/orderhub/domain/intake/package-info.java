/** Orders, services and appointments as order intake tells of them. */
@NullMarked
package org.orderhub.domain.intake;

import org.jspecify.annotations.NullMarked;
