using ItaSite.Model;
using Microsoft.AspNetCore.Http;

namespace ItaSite.Serving;

/// <summary>A good build, as the preview shows it.</summary>
/// <param name="isPrivate">Whether it holds what is not published; a bar on each page says so.</param>
internal sealed class PreviewSite(IReadOnlyList<Artifact> artifacts, bool isPrivate)
{
    private readonly Dictionary<string, Artifact> byPath = artifacts.ToDictionary(artifact => artifact.Path.Value);

    /// <summary>As the site asks its host to send them.</summary>
    private readonly IReadOnlyList<(string Name, string Value)> headers =
    [
        .. artifacts
            .OfType<Artifact.OfText>()
            .Where(artifact => artifact.Path == SiteAddresses.HeadersFile)
            .SelectMany(HeadersIn),
    ];

    public async Task AnswerAsync(HttpContext context, string path)
    {
        var file = path.TrimStart('/');
        if (file.Length == 0 || file.EndsWith('/'))
            file += "index.html";

        if (!byPath.TryGetValue(file, out var artifact))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            if (!byPath.TryGetValue(SiteAddresses.NotFound.Value, out artifact))
                return;
        }

        foreach (var (name, value) in headers)
            context.Response.Headers[name] = value;

        var type = MediaTypes.WithCharset(artifact.Path.Value);
        switch (artifact)
        {
            case Artifact.OfText { Text: var text } when type.StartsWith("text/html", StringComparison.Ordinal):
                await context.Response.SendAsync(type, PreviewScript.AddTo(text, isPrivate));
                break;
            case Artifact.OfText { Text: var text, HasByteOrderMark: var mark }:
                await context.Response.SendAsync(type, mark ? '\uFEFF' + text : text);
                break;
            default:
                context.Response.ContentType = type;
                await using (var source = artifact.Open())
                    await source.CopyToAsync(context.Response.Body, context.RequestAborted);

                break;
        }
    }

    private static IEnumerable<(string Name, string Value)> HeadersIn(Artifact.OfText file) =>
        from line in file.Text.Split('\n')
        where line.StartsWith(' ')
        let colon = line.IndexOf(':', StringComparison.Ordinal)
        select (line[..colon].Trim(), line[(colon + 1)..].Trim());
}
