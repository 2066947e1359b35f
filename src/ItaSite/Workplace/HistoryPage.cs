using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>What was changed, when, and the way back.</summary>
internal static class HistoryPage
{
    private const int Shown = 100;

    public static PageAnswer Answer(Desk desk, FormRequest request)
    {
        var file = request.Asked("file");
        if (request.IsPost)
            return Restore(desk, file, request);

        if (request.Asked("version") is { Length: > 0 } name)
            return Version(desk, file, name);

        var html = file.Length == 0 ? Changes(desk) : Versions(desk, file);
        var title = desk.Say("ประวัติการแก้", "History") + (file.Length == 0 ? "" : $" {file}");
        return Frame.Of(desk, title, html, WorkplaceAddress.History, Notices.Asked(desk, request));
    }

    /// <summary>Takes the last change back, or makes it again.</summary>
    public static PageAnswer Undo(Desk desk, FormRequest request)
    {
        var isAgain = request.Has("again");

        // Another window may have changed something since: that is not what was meant.
        if (request["change"] is { Length: > 0 } meant && !IsLast(desk, meant))
            return new PageAnswer.SeeOther(WorkplaceAddress.History);

        var outcome = isAgain
            ? desk.Files.Redo(desk.Say("ทำซ้ำ", "Again"))
            : desk.Files.Undo(desk.Say("เลิกทำ", "Undo"));
        if (outcome is EditOutcome.ChangedOutside outside)
            return Refused(desk, Desk.ChangedOutside(outside));

        desk.Site.Build([desk.Site.Root]);
        return new PageAnswer.SeeOther(Notices.At(WorkplaceAddress.History, Notices.Undone));
    }

    /// <summary>Whether it is the one that undoing would take back.</summary>
    private static bool IsLast(Desk desk, string change) =>
        desk.Files.Changes().LastOrDefault(known => known.State == ChangeState.Done)?.Id == change;

    private static PageAnswer Restore(Desk desk, string file, FormRequest request)
    {
        if (desk.Files.Versions(file).FirstOrDefault(known => known.Name == request["version"]) is not { } version)
            return NotThere.Of(desk, file);

        var now = desk.Files.Open(file)?.Version;
        var change = new FileChange(file, now, desk.Files.Read(version));
        return
            desk.Save(desk.Say($"กลับไปใช้รุ่นก่อนของ {file}", $"An earlier version of {file}"), [change])
                is { } refused
            ? Refused(desk, refused)
            : new PageAnswer.SeeOther(Notices.At(WorkplaceAddress.HistoryOf(file), Notices.Saved));
    }

    private static PageAnswer.Html Refused(Desk desk, Diagnostic why) =>
        Frame.Of(
            desk,
            desk.Say("ยังไม่ได้เปลี่ยน", "Nothing was changed"),
            Workplace.Shown.Findings(desk, [why]),
            WorkplaceAddress.History,
            status: 409
        );

    private static HtmlText Changes(Desk desk)
    {
        var (changes, html) = (desk.Files.Changes(), new HtmlWriter());
        if (changes.Count == 0)
            html.Write($"<p>{desk.Say("ยังไม่มีการแก้", "Nothing was changed yet")}</p>");

        html.Write(
            $"<form method=\"post\" action=\"{WorkplaceAddress.Undo}\">{Frame.Hidden(desk)}<div class=\"buttons\">"
        );
        if (changes.Any(change => change.State == ChangeState.Done))
            html.Write($"<button>{desk.Say("เลิกทำครั้งล่าสุด", "Undo the last")}</button>");

        if (changes.Any(change => change.State == ChangeState.Undone))
            html.Write($"<button name=\"again\" value=\"1\">{desk.Say("ทำซ้ำ", "Redo")}</button>");

        html.Append("</div></form><ol class=\"history\">");
        foreach (var change in changes.Reverse().Take(Shown))
        {
            html.Write($"<li>{Said(desk, change)}");
            foreach (var file in change.Files)
                html.Write($"<br><a href=\"{WorkplaceAddress.HistoryOf(file.Path)}\">{file.Path}</a>");

            html.Append("</li>");
        }

        html.Append("</ol>");
        return html.Written;
    }

    /// <summary>When it was, why, and whether it was taken back.</summary>
    public static HtmlText Said(Desk desk, RecordedChange change)
    {
        var html = new HtmlWriter();
        html.Write($"<span class=\"hint\">{Notices.Moment(desk, change.Time)}</span> {change.Reason}");
        if (change.State == ChangeState.Undone)
            html.Write($" <strong>{desk.Say("(เลิกทำแล้ว)", "(undone)")}</strong>");

        return html.Written;
    }

    private static HtmlText Versions(Desk desk, string file)
    {
        var html = new HtmlWriter();
        html.Append("<ol class=\"history\">");
        foreach (var version in desk.Files.Versions(file))
        {
            var address = $"{WorkplaceAddress.HistoryOf(file)}&version={Uri.EscapeDataString(version.Name)}";
            html.Write($"<li><a href=\"{address}\">{Notices.Moment(desk, version.Time)}</a> {version.Reason}</li>");
        }

        html.Append("</ol>");
        return html.Written;
    }

    private static PageAnswer Version(Desk desk, string file, string name)
    {
        if (desk.Files.Versions(file).FirstOrDefault(known => known.Name == name) is not { } version)
            return NotThere.Of(desk, file);

        var html = new HtmlWriter();
        html.Write(
            $"""
            <p>{Notices.Moment(desk, version.Time)} {version.Reason}</p>
            <form method="post" action="{WorkplaceAddress.HistoryOf(file)}">{Frame.Hidden(desk, ("version", name))}
            <div class="buttons"><button class="main">{desk.Say(
                "กลับไปใช้รุ่นนี้",
                "Use this version"
            )}</button></div></form>
            """
        );
        if (TextPage.IsEditable(file))
            html.Write($"<pre>{System.Text.Encoding.UTF8.GetString(desk.Files.Read(version))}</pre>");

        return Frame.Of(desk, file, html.Written, WorkplaceAddress.History);
    }
}
