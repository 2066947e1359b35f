using System.Text;
using ItaSite.Authoring;
using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Editing;
using ItaSite.Importing;
using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Thai;

namespace ItaSite.Workplace;

/// <summary>
/// Writes an entry of the news from its form, and shows it as the evidence of the item that it came from.
/// </summary>
internal static class NewNews
{
    private const int LongestTitle = 160;

    /// <returns>Where it leads, or why nothing was written.</returns>
    public static (PageAnswer? Begun, Diagnostic? Refused) Begin(
        Desk desk,
        DropPage drop,
        FormRequest request,
        Item? item
    )
    {
        var (title, body) = Parts(request);
        if (title.Length == 0)
            return (null, Diagnostic.At(Place.TopOf(SourceTree.News), WorkplaceProblems.NewsHasNoTitle));

        var (day, wrong) = Day(desk, request[NewsForm.Day].Trim(), $"{title}\n{body}");
        if (wrong is not null)
            return (null, wrong);

        var file = PageStarter.ForNews(desk.Site.Tree(), title, day, null);
        var text = FrontMatterText
            .Remove(file.Path, file.Text, FieldPath.Of("draft"))
            .Then(now => new EditedText(PageBodyText.Set(file.Path, now, $"\n{TypedLines.Of(body)}\n")));
        var changes = new List<FileChange> { FileChange.New(file.Path, Encoding.UTF8.GetBytes(text.Text)) };
        if (item is not null && ItemInWork.Open(desk, item.Code.Value, null) is { } shown)
        {
            var led = ItemEvidence.LeadTo(shown, shown.Written, $"/{SiteAddresses.News.Value}", _ => true);
            if (led.Refusal is null && led.Text != shown.Written)
                changes.Add(shown.ChangeTo(led.Text));
        }

        if (desk.Save(desk.Say($"ข่าวใหม่ {title}", $"News {title}"), changes) is { } refused)
            return (null, refused);

        if (item is not null)
            KeepRest(desk, item, request);

        var back = item is null
            ? WorkplaceAddress.Page(file.Path)
            : $"{WorkplaceAddress.Item(item.Code)}?{Notices.NewsFile}={Uri.EscapeDataString(file.Path)}";
        return request.Files.Count > 0
            ? (drop.Take(request.Files, file.Path, back, Answers(request)), null)
            : (new PageAnswer.SeeOther(Notices.At(back, item is null ? Notices.Saved : Notices.News)), null);
    }

    /// <summary>What was typed on the item's page beside the entry is still to be saved.</summary>
    private static void KeepRest(Desk desk, Item item, FormRequest request)
    {
        var key = WorkplaceAddress.Item(item.Code);
        var typed = request.Has(FieldReader.ShownPrefix + "declared") ? request : TypedForm.Find(desk, key, request);
        if (typed is null)
            return;

        var rest = NewsForm.Without(typed);
        if (ItemInWork.Open(desk, item.Code.Value, rest) is { IsChanged: true } open)
            TypedForm.Keep(desk, key, open.File, open.Opened?.Version, rest);
        else
            desk.Files.Drafts.Remove(key);
    }

    /// <summary>A text of several lines that has no title begins with it.</summary>
    private static (string Title, string Body) Parts(FormRequest request)
    {
        var (title, body) = (request[NewsForm.Title].Trim(), FieldReader.Shown(request[NewsForm.Body]).Trim());
        if (
            title.Length > 0
            || body.IndexOf('\n', StringComparison.Ordinal) is not (> 0 and <= LongestTitle and var end)
        )
            return (title, body);

        return (OneLine.Of(body[..end].TrimStart('#', '*', ' ').TrimEnd('*', ' ')), body[end..].Trim());
    }

    /// <summary>As typed; else the one day that the text names, if it is past; else today.</summary>
    private static (DateOnly Day, Diagnostic? Wrong) Day(Desk desk, string typed, string text)
    {
        var today = DateOnly.FromDateTime(desk.Now.DateTime);
        if (typed.Length > 0)
            return ThaiDateReader.TryRead(typed, out var day)
                ? (day, null)
                : (today, Diagnostic.At(Place.TopOf(SourceTree.News), WorkplaceProblems.DateIsNotRead, typed));

        if (ImpossibleDays.In(SourceTree.News, text).FirstOrDefault() is { } impossible)
            return (today, impossible);

        return ThaiDateReader.FindAll(text).Distinct().Take(2).ToList() is [var named] && named <= today
            ? (named, null)
            : (today, null);
    }

    /// <summary>The words of the pictures, in the order of the files.</summary>
    private static List<(string Name, string Value)> Answers(FormRequest request)
    {
        var words = new Queue<string>(
            FieldReader
                .Shown(request[NewsForm.Words])
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );
        var answers = new List<(string Name, string Value)>();
        for (var i = 0; i < request.Files.Count && words.Count > 0; i++)
        {
            if (DroppedFiles.IsPicture(request.Files[i].Name))
                answers.Add((DroppedFiles.FieldOf(i, "alt"), words.Dequeue()));
        }

        return answers;
    }
}
