using Markdig.Extensions.Alerts;
using Markdig.Helpers;
using Markdig.Renderers;

namespace ItaSite.Markdown;

/// <summary>The title of a GitHub alert, <c>&gt; [!NOTE]</c>, in the language of its page.</summary>
internal static class AlertTitle
{
    public static void UseThai(HtmlRenderer renderer)
    {
        if (renderer.ObjectRenderers.FindExact<AlertBlockRenderer>() is { } alerts)
            alerts.RenderKind = static (writer, kind) =>
                writer.Write("<p class=\"markdown-alert-title\">").Write(Thai(kind)).WriteLine("</p>");
    }

    private static string Thai(StringSlice kind) =>
        kind.ToString().ToUpperInvariant() switch
        {
            "TIP" => "คำแนะนำ",
            "IMPORTANT" => "สำคัญ",
            "WARNING" => "คำเตือน",
            "CAUTION" => "ข้อควรระวัง",
            _ => "หมายเหตุ",
        };
}
