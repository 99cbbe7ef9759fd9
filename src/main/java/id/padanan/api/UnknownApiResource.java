package id.padanan.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Answers every address below {@code /api} that no other resource knows, as a problem like all of the API's errors. */
@Path("/api/{path:.*}")
public class UnknownApiResource {
    /** Answers 404. */
    @GET
    @Operation(hidden = true)
    public Response unknown(@PathParam("path") String path) {
        return Problem.response(Response.Status.NOT_FOUND, "there is no resource at /api/" + path);
    }
}
