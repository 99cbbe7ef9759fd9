package id.padanan.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Answers 404 as a problem for every path below {@code /api} that no other resource handles. */
@Path("/api/{path:.*}")
public class UnknownApiResource {
    /** Answers 404. */
    @GET
    @Operation(hidden = true)
    public Response unknown(@PathParam("path") String path) {
        return Problem.response(Response.Status.NOT_FOUND, "there is no resource at /api/" + path);
    }
}
