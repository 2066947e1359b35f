using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ItaSite.Serving;

/// <summary>
/// Lets requests of the workplace's own pages in, and no other: a page of another site, or another program's, neither
/// reads nor writes.
/// </summary>
internal sealed class WorkplaceDoor(IWorkplace workplace)
{
    /// <summary>What all its addresses begin with; no published page stands there.</summary>
    public const string Address = "/_edit/";

    /// <summary>The name of the form's field that holds the token.</summary>
    public const string TokenField = "token";

    private const long MostUploadedBytes = 256L * 1024 * 1024;
    private const int MostFields = 4096;

    /// <summary>Scripts and styles by file only, so that nothing that is typed can run.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; frame-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'";

    public static bool IsFor(string path) => path.StartsWith(Address, StringComparison.Ordinal);

    public async Task AnswerAsync(HttpContext context, string path)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers["Referrer-Policy"] = "same-origin";
        var request = HttpMethods.IsPost(context.Request.Method)
            ? await PostedAsync(context, path[Address.Length..])
            : new FormRequest(path[Address.Length..], IsPost: false, QueryOf(context.Request), [], []);
        if (request is null)
            return;

        switch (MayWrite(request) ? workplace.Answer(request) : workplace.Again(request))
        {
            case PageAnswer.Html page:
                context.Response.StatusCode = page.Status;
                await context.Response.SendAsync("text/html; charset=utf-8", page.Text);
                break;
            case PageAnswer.SeeOther there:
                context.Response.StatusCode = StatusCodes.Status303SeeOther;
                context.Response.Headers.Location = there.Address;
                break;
            case PageAnswer.Bytes file:
                context.Response.ContentType = file.Type;
                await context.Response.Body.WriteAsync(file.Content, context.RequestAborted);
                break;
        }
    }

    /// <returns>Null if it is refused, with its answer's state set.</returns>
    private static async Task<FormRequest?> PostedAsync(HttpContext context, string path)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MostUploadedBytes;

        if (!context.Request.HasFormContentType)
            return Refused(context, StatusCodes.Status415UnsupportedMediaType);

        try
        {
            var form = await context.Request.ReadFormAsync(
                new FormOptions
                {
                    MultipartBodyLengthLimit = MostUploadedBytes,
                    ValueCountLimit = MostFields,
                    ValueLengthLimit = (int)MostUploadedBytes / 8,
                    BufferBodyLengthLimit = MostUploadedBytes,
                },
                context.RequestAborted
            );
            if (form[TokenField].ToString().Length == 0)
                return Refused(context, StatusCodes.Status403Forbidden);

            var files = new List<UploadedFile>();
            foreach (var file in form.Files.Where(file => file.FileName.Length > 0))
            {
                var bytes = new byte[file.Length];
                await using var content = file.OpenReadStream();
                await content.ReadExactlyAsync(bytes, context.RequestAborted);
                files.Add(new UploadedFile(file.Name, NameIn(file.FileName), bytes));
            }

            return new FormRequest(
                path,
                IsPost: true,
                QueryOf(context.Request),
                [.. form.SelectMany(field => field.Value.Select(value => (field.Key, value ?? "")))],
                files
            );
        }
        catch (BadHttpRequestException error)
        {
            // Too large among others, as the server says.
            return Refused(context, error.StatusCode);
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            return Refused(context, StatusCodes.Status400BadRequest);
        }
    }

    private static FormRequest? Refused(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return null;
    }

    /// <summary>A page that an earlier run showed has another token.</summary>
    private bool MayWrite(FormRequest request) =>
        !request.IsPost
        || CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(request[TokenField]),
            Encoding.UTF8.GetBytes(workplace.Token)
        );

    /// <summary>Some programs send the whole path.</summary>
    private static string NameIn(string name) => name[(name.LastIndexOfAny(['/', '\\']) + 1)..];

    private static Dictionary<string, string> QueryOf(HttpRequest request) =>
        request.Query.ToDictionary(part => part.Key, part => part.Value.ToString(), StringComparer.Ordinal);
}
