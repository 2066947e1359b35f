using System.Security.Cryptography;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Importing;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>Shows what dropped files become, asks what only the person knows, and puts them on the page.</summary>
internal sealed class DropPage(Desk desk)
{
    /// <summary>More than a person leaves waiting.</summary>
    private const int MostWaiting = 12;

    private readonly Lock gate = new();
    private readonly List<DroppedFiles> waiting = [];

    /// <summary>Takes the files and leads to the page that shows them.</summary>
    public PageAnswer Take(FormRequest request)
    {
        var (file, back) = Target(request);
        if (file is null)
            return NotThere.Of(desk, request["item"] + request["file"]);

        if (request.Files.Count == 0)
            return new PageAnswer.SeeOther(back);

        var element = request["element"] is { Length: > 0 } key ? key : null;
        return new PageAnswer.SeeOther(WorkplaceAddress.Drop(Wait(request.Files, file, element, back).Id));
    }

    /// <summary>Takes files of which something is answered already; what is not is asked.</summary>
    /// <param name="file">Of the page.</param>
    /// <param name="back">Where it leads in the end.</param>
    public PageAnswer Take(
        IReadOnlyList<UploadedFile> files,
        string file,
        string back,
        IReadOnlyList<(string Name, string Value)> answers
    )
    {
        var id = Wait(files, file, null, back).Id;
        return answers.Count == 0
            ? new PageAnswer.SeeOther(WorkplaceAddress.Drop(id))
            : Answer(id, new FormRequest("", IsPost: true, new Dictionary<string, string>(), answers, []));
    }

    private DroppedFiles Wait(IReadOnlyList<UploadedFile> files, string page, string? element, string back)
    {
        var dropped = new DroppedFiles(
            RandomNumberGenerator.GetHexString(16, lowercase: true),
            page,
            element,
            back,
            [.. files.Select(sent => new DroppedFile(sent.Name, sent.Bytes))]
        );
        lock (gate)
        {
            waiting.Add(dropped);
            if (waiting.Count > MostWaiting)
                waiting.RemoveAt(0);
        }

        return dropped;
    }

    public PageAnswer Answer(string id, FormRequest request)
    {
        DroppedFiles? dropped;
        lock (gate)
            dropped = waiting.Find(known => known.Id == id);

        if (dropped is null)
            return NotThere.Of(
                desk,
                desk.Say("ไฟล์ที่วางไว้ กรุณาวางอีกครั้ง", "The dropped files; please drop them again")
            );

        var proposals = dropped.Proposals(desk, request.IsPost ? request : null);
        var plan =
            desk.ItemOf(dropped.Page) is { } record && proposals.Any(proposal => proposal.IsUsable)
                ? DropPlan.Of(desk, dropped, record, proposals, request)
                : null;
        if (!request.IsPost || request.Has("again") || proposals.Any(IsUnanswered))
            return Of(dropped, proposals, plan, []);

        if (Put(dropped, proposals, plan) is { } refused)
            return Of(dropped, proposals, plan, [refused]);

        lock (gate)
            waiting.Remove(dropped);

        return new PageAnswer.SeeOther(Notices.At(dropped.Back, Notices.Dropped));
    }

    private (string? File, string Back) Target(FormRequest request)
    {
        if (request["item"] is { Length: > 0 } code)
            return desk.Register?.Year.Catalogue.Find(code) is { } item
                ? (ItemInWork.FileOf(item, desk.Register.Year.Year), WorkplaceAddress.Item(item.Code))
                : (null, "");

        var file = request["file"];
        return desk.Files.Open(file) is null ? (null, "") : (file, WorkplaceAddress.Page(file));
    }

    private static bool IsUnanswered(Proposal proposal) =>
        proposal.Questions.Any(question => question is { IsRequired: true, Answer: "" });

    /// <returns>Why nothing was written; null if all was.</returns>
    private Diagnostic? Put(DroppedFiles dropped, IReadOnlyList<Proposal> proposals, DropPlan? plan)
    {
        var opened = desk.Files.Open(dropped.Page);
        var item = desk.ItemOf(dropped.Page)?.Item;
        var writing = new DropText(desk, dropped, item, proposals, dropped.Target(desk));
        var edited = plan?.Text ?? writing.Of(null, new HashSet<string>(), []);
        if (edited.Refusal is { } refusal)
            return refusal;

        var files = proposals
            .SelectMany(proposal => proposal.Files)
            .Select(file => new FileChange(file.Path, desk.Files.Open(file.Path)?.Version, file.Bytes));
        var page = opened is null
            ? FileChange.New(dropped.Page, System.Text.Encoding.UTF8.GetBytes(edited.Text))
            : FileChange.Of(opened, edited.Text);
        var own = writing.OnOwnPage() is { } subject
            ? new[] { FileChange.Of(desk.Files.Open(subject.Page.File)!, subject.Text.Text) }
            : [];
        var names = string.Join(", ", dropped.Files.Select(file => file.Name));
        return desk.Save(desk.Say($"ใส่ไฟล์ {names}", $"Put in {names}"), [.. files, page, .. own]);
    }

    private PageAnswer.Html Of(
        DroppedFiles dropped,
        IReadOnlyList<Proposal> proposals,
        DropPlan? plan,
        IReadOnlyList<Diagnostic> refusals
    )
    {
        var html = new HtmlWriter();
        html.Write($"{Shown.Findings(desk, refusals)}");
        html.Write($"<form method=\"post\" action=\"{WorkplaceAddress.Drop(dropped.Id)}\">{Frame.Hidden(desk)}");
        for (var i = 0; i < proposals.Count; i++)
            html.Write($"{ProposalHtml.Of(desk, i, dropped.Files[i].Name, proposals[i])}");

        if (plan is not null)
            html.Write($"{ServesHtml.Of(desk, plan)}");

        html.Append("<div class=\"buttons\">");
        if (proposals.Any(proposal => proposal.IsUsable))
            html.Write($"<button class=\"main\">{desk.Say("ใส่ในหน้า", "Put on the page")}</button>");

        if (plan is not null || proposals.Any(proposal => proposal.Questions.Count > 0))
            html.Write(
                $"<button name=\"again\" value=\"1\">{desk.Say("ดูผลของคำตอบ", "See what this makes")}</button>"
            );

        html.Write($"<a href=\"{dropped.Back}\">{desk.Say("ไม่ใส่", "Leave it")}</a></div></form>");
        return Frame.Of(desk, desk.Say("ไฟล์ที่วางไว้", "Dropped files"), html.Written);
    }
}
