using Microsoft.AspNetCore.Http;

namespace ItaSite.Serving;

/// <summary>
/// What the preview adds to pages: a script that waits for the server's word, and the panel that shows mistakes.
/// Published pages have none of it.
/// </summary>
internal static class PreviewScript
{
    public const string EventsPath = "/_ita/events";
    public const string ScriptPath = "/_ita/preview.js";
    public const string StylePath = "/_ita/preview.css";

    public const string Script = """
        "use strict";
        const events = new EventSource("/_ita/events");
        events.addEventListener("reload", () => location.reload());
        events.addEventListener("problems", (event) => {
          document.getElementById("ita-problems")?.remove();
          const panel = document.createElement("section");
          panel.id = "ita-problems";
          panel.setAttribute("role", "alert");
          const title = document.createElement("p");
          title.textContent = "มีข้อผิดพลาด ด้านหลังคือเว็บไซต์ชุดล่าสุดที่ถูกต้อง";
          const list = document.createElement("ul");
          for (const line of JSON.parse(event.data)) {
            const item = document.createElement("li");
            item.textContent = line;
            list.append(item);
          }
          const close = document.createElement("button");
          close.type = "button";
          close.textContent = "ปิด";
          close.addEventListener("click", () => panel.remove());
          panel.append(title, list, close);
          document.body.append(panel);
        });
        """;

    public const string Style = """
        #ita-problems {
          position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto;
          padding: 1rem 1.5rem; background: #fff; color: #1a1a1a; border-top: .4rem solid #b3261e;
          font: 1rem/1.7 Sarabun, "Leelawadee UI", Thonburi, sans-serif;
        }
        #ita-private {
          position: sticky; inset-block-end: 0; z-index: 2147483646; padding: .25rem 1rem; text-align: center;
          background: #1a1a1a; color: #fff; border-top: .2rem solid #f2c14e;
          font: .9375rem/1.6 Sarabun, "Leelawadee UI", Thonburi, sans-serif;
        }
        #ita-private strong { color: #f2c14e; }
        @media print { #ita-private { display: none; } }
        #ita-problems p { margin: 0 0 .5rem; font-weight: bold; color: #b3261e; }
        #ita-problems li { font-family: ui-monospace, Consolas, monospace, Thonburi; overflow-wrap: anywhere; }
        #ita-problems button { min-height: 2rem; padding: 0 1rem; }
        """;

    private const string Bar = """
        <aside id="ita-private" lang="th" aria-label="สำหรับหน่วยงานเท่านั้น">
        <strong>สำหรับหน่วยงานเท่านั้น</strong> คำแนะนำและข้อสังเกตในหน้านี้ไม่เผยแพร่</aside>
        """;

    private const string Tags =
        $"""<link rel="stylesheet" href="{StylePath}"><script src="{ScriptPath}" defer></script></body>""";

    private const string EmptyPage = """
        <!doctype html>
        <html lang="th"><head><meta charset="utf-8"><title>ItaSite</title></head>
        <body><h1>ยังสร้างเว็บไซต์ไม่ได้</h1></body></html>
        """;

    /// <param name="isPrivate">Adds the bar for pages that the public will not see so.</param>
    public static string AddTo(string html, bool isPrivate) =>
        html.Replace("</body>", isPrivate ? Bar + Tags : Tags, StringComparison.Ordinal);

    /// <summary>Shown while no build has been good yet; the panel on it lists the mistakes.</summary>
    public static Task SendEmptyPageAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        return context.Response.SendAsync("text/html; charset=utf-8", AddTo(EmptyPage, isPrivate: false));
    }
}
