using System.Security.Cryptography;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Serving;

namespace ItaSite.Workplace;

/// <summary>Leads each request to its page.</summary>
internal sealed class OfficeWorkplace : IWorkplace
{
    private readonly Desk desk;
    private readonly DropPage drop;
    private readonly PublishPage publish;
    private readonly Lock saving = new();

    /// <param name="guide">Null for none.</param>
    /// <param name="ssh">Null for the user's own.</param>
    public OfficeWorkplace(
        SiteInWork site,
        Language language,
        TimeProvider clock,
        GuideFolder? guide = null,
        SshFiles? ssh = null
    )
    {
        Token = RandomNumberGenerator.GetHexString(32);
        desk = new Desk(site, new EditedFiles(site.Root, clock), language, clock, Token)
        {
            Guide = guide ?? new GuideFolder(""),
        };
        desk.Files.Recover();
        drop = new DropPage(desk);
        publish = new PublishPage(desk, ssh ?? SshFiles.OfUser);
    }

    public string Token { get; }

    public PageAnswer Answer(FormRequest request)
    {
        if (WorkplaceAssets.Find(request.Path) is { } asset)
            return asset;

        try
        {
            // One person works here; two windows of theirs take turns.
            lock (saving)
                return Page(request);
        }
        catch (Exception error) when (DiskException.Within(error) is { } disk)
        {
            var title = desk.Say("ทำไม่ได้", "This can't be done");
            return Frame.Of(desk, title, Shown.Findings(desk, [disk.Diagnostic]), status: 409);
        }
    }

    public PageAnswer Again(FormRequest old)
    {
        lock (saving)
            return SendAgain.Of(desk, old);
    }

    private PageAnswer Page(FormRequest request) =>
        request.Path switch
        {
            "" => HomePage.Of(desk, request),
            WorkplaceAddress.NewsPath => NewsPage.Answer(desk, drop, request),
            WorkplaceAddress.PagesPath => PagesPage.Others(desk, request),
            WorkplaceAddress.PagePath => PageFormPage.Answer(desk, request),
            WorkplaceAddress.TextPath => TextPage.Answer(desk, request),
            WorkplaceAddress.SettingsPath => SettingsPage.Answer(desk, request),
            WorkplaceAddress.StatusPath => StatusPage.Of(desk, request),
            WorkplaceAddress.MeasuresPath => MeasuresPage.Answer(desk, request),
            WorkplaceAddress.MeetingsPath => MeetingsPage.Answer(desk, request),
            WorkplaceAddress.NewYearPath => NewYearPage.Answer(desk, request),
            WorkplaceAddress.ClosePath => ClosePage.Answer(desk, request),
            WorkplaceAddress.AnswersPath => AnswersPage.Of(desk),
            WorkplaceAddress.DatePath => DateAnswer.Of(desk, request),
            WorkplaceAddress.CheckPath => CheckPage.Answer(desk, request),
            WorkplaceAddress.FixPath when request.IsPost => CheckPage.Fix(desk),
            WorkplaceAddress.PublishPath => publish.Answer(request),
            WorkplaceAddress.PastePath when request.IsPost => PasteAnswer.Of(desk, request),
            WorkplaceAddress.HistoryPath => HistoryPage.Answer(desk, request),
            WorkplaceAddress.UndoPath when request.IsPost => HistoryPage.Undo(desk, request),
            WorkplaceAddress.SetupPath => SetupPage.Answer(desk, request),
            WorkplaceAddress.DropPath when request.IsPost => drop.Take(request),
            var path when Below(path, WorkplaceAddress.ItemPath) is { } code => ItemFormPage.Answer(
                desk,
                code,
                request
            ),
            var path when Below(path, WorkplaceAddress.GuidePath) is { } guide => GuidePages.Answer(desk, guide),
            var path when Below(path, WorkplaceAddress.DropPath + "/") is { } id => drop.Answer(id, request),
            var path => NotThere.Of(desk, path),
        };

    private static string? Below(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : null;
}
