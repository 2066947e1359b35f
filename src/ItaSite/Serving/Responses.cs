using System.Text;
using Microsoft.AspNetCore.Http;

namespace ItaSite.Serving;

internal static class Responses
{
    public static async Task SendAsync(this HttpResponse response, string type, string text)
    {
        response.ContentType = type;
        if (!HttpMethods.IsHead(response.HttpContext.Request.Method))
            await response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), response.HttpContext.RequestAborted);
    }
}
