using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ItaSite.Diagnostics;
using ItaSite.Serving;
using ItaSite.Workplace;

namespace ItaSite.Tests.Workplace;

/// <summary>
/// A person at the workplace with a browser that knows no script: opens pages, fills in forms, sends them, follows
/// where they lead.
/// </summary>
internal sealed class Clerk : IDisposable
{
    private readonly List<UploadedFile> chosen = [];
    private readonly bool isOwnFolder = true;
    private readonly DateOnly? today;
    private readonly SshFiles? ssh;
    private OfficeWorkplace workplace;

    private Clerk(string folder, OfficeWorkplace workplace) =>
        (Folder, this.workplace, isOwnFolder) = (folder, workplace, false);

    /// <param name="today">Null for the day that it is.</param>
    /// <param name="ssh">Null for the user's own.</param>
    public Clerk(string changes = "", bool isEmpty = false, DateOnly? today = null, SshFiles? ssh = null)
    {
        (this.today, this.ssh) = (today, ssh);
        Folder = Directory.CreateTempSubdirectory("ita-edit-").FullName;
        if (!isEmpty)
            foreach (var (path, text) in SiteInAString.Split(SiteInAString.Small + "\n" + changes))
                Put(path, text);

        workplace = Started();
    }

    /// <summary>Of an agency that has just begun its site of fiscal year 2566.</summary>
    /// <param name="today">Null for a day after the first half of that year.</param>
    public static Clerk OfNewSite(DateOnly? today = null) =>
        new Clerk(isEmpty: true, today: today ?? new DateOnly(2023, 4, 20))
            .Open("")
            .Fill("name", "องค์การบริหารส่วนตำบลบ้านสวน")
            .Fill("district", "เมือง")
            .Fill("province", "ตรัง")
            .Fill("baseUrl", "https://www.bansuan.example/")
            .Fill("eit", "https://itas.nacc.go.th/go/eit/abc123")
            .Press("เริ่มเว็บไซต์");

    public string Folder { get; }

    public IHtmlDocument Page { get; private set; } = new HtmlParser().ParseDocument("");

    public string Address { get; private set; } = "";

    public int Status { get; private set; }

    public string Words =>
        string.Join(
            ' ',
            Page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    public string this[string path] => OnDisk.Text(Path.Combine(Folder, path));

    public void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, path))!);
        OnDisk.Put(Path.Combine(Folder, path), text);
    }

    /// <summary>The program ends, and is started once more.</summary>
    public void StartAgain() => workplace = Started();

    public Clerk Open(string address)
    {
        var (path, query) = address.Split('?', 2) is [var left, var right] ? (left, right) : (address, "");
        return Take(
            address,
            workplace.Answer(
                new FormRequest(
                    path,
                    IsPost: false,
                    query
                        .Split('&', StringSplitOptions.RemoveEmptyEntries)
                        .Select(part => part.Split('=', 2))
                        .ToDictionary(part => part[0], part => Uri.UnescapeDataString(part[1])),
                    [],
                    []
                )
            )
        );
    }

    public Clerk Fill(string name, string value)
    {
        var field =
            Page.QuerySelector($"[name='{name}']") ?? throw new InvalidOperationException($"No {name} in {Words}");
        switch (field)
        {
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlSelectElement select:
                select.Value = value;
                break;
            case IHtmlInputElement { Type: "checkbox" } check:
                check.IsChecked = value.Length > 0;
                break;
            case IHtmlInputElement input:
                input.Value = value;
                break;
        }

        return this;
    }

    /// <summary>One of several boxes of a name.</summary>
    public Clerk Tick(string name, string value, bool isTicked = true)
    {
        var box = Page.QuerySelectorAll<IHtmlInputElement>($"[name='{name}']").First(box => box.Value == value);
        box.IsChecked = isTicked;
        return this;
    }

    public Clerk Choose(string name, byte[] bytes)
    {
        chosen.Add(new UploadedFile("files", name, bytes));
        return this;
    }

    /// <summary>Sends the form that the button of these words belongs to, and follows.</summary>
    public Clerk Press(string words, string within = "body") =>
        Follow(Send(words, within), Page.QuerySelector("body")!);

    /// <summary>What the script sends while a person types.</summary>
    public Clerk Pause()
    {
        Send("บันทึก", "body", ("live", "1"));
        return this;
    }

    public string Typed(string name) =>
        Page.QuerySelector($"[name='{name}']") switch
        {
            IHtmlTextAreaElement area => area.Value,
            IHtmlInputElement input => input.Value,
            IHtmlSelectElement select => select.Value ?? "",
            _ => "",
        };

    /// <summary>Of each element of the item whose page is open.</summary>
    public string States() =>
        string.Join(
            ", ",
            Page.QuerySelectorAll("section.element[id] [data-live] > p > .state")
                .Select(state =>
                    $"{state.ParentElement!.ParentElement!.GetAttribute("data-live")} {state.ClassName!.Split(' ')[1]}"
                )
        );

    public Clerk InAnotherWindow() => new(Folder, workplace);

    public void Dispose()
    {
        if (isOwnFolder)
            Directory.Delete(Folder, recursive: true);
    }

    private OfficeWorkplace Started()
    {
        var site = new SiteInWork(Folder);
        site.Build([]);
        return new OfficeWorkplace(site, Language.Thai, Today.Or(today), ssh: ssh);
    }

    private PageAnswer Send(string words, string within, params (string Name, string Value)[] more)
    {
        var button = Page.QuerySelectorAll($"{within} button")
            .OfType<IHtmlButtonElement>()
            .First(button => button.TextContent.Trim() == words);
        var form = button.Form!;
        var fields = Page.QuerySelectorAll("input, textarea, select")
            .Where(field => (field.GetAttribute("form") is { } id ? id == form.Id : form.Contains(field)))
            .SelectMany(FieldsOf)
            .Concat(more);
        if (button.Name is { Length: > 0 } name)
            fields = fields.Append((name, button.Value));

        var action = (button.GetAttribute("formaction") ?? form.GetAttribute("action")!)["/_edit/".Length..];
        var (path, query) = action.Split('?', 2) is [var left, var right] ? (left, right) : (action, "");
        UploadedFile[] files = [.. chosen];
        chosen.Clear();
        return workplace.Answer(
            new FormRequest(
                path,
                IsPost: true,
                query
                    .Split('&', StringSplitOptions.RemoveEmptyEntries)
                    .Select(part => part.Split('=', 2))
                    .ToDictionary(part => part[0], part => Uri.UnescapeDataString(part[1])),
                [.. fields],
                files
            )
        );
    }

    private static IEnumerable<(string Name, string Value)> FieldsOf(IElement field) =>
        field switch
        {
            // Browsers send two letters for each line break.
            IHtmlTextAreaElement area => [(area.Name!, area.Value.ReplaceLineEndings("\r\n"))],
            IHtmlSelectElement select => [(select.Name!, select.Value ?? "")],
            IHtmlInputElement { Type: "checkbox", IsChecked: false } or IHtmlInputElement { Type: "file" } => [],
            // Browsers keep one line of what stands in a field of one line.
            IHtmlInputElement { Type: "text" } input =>
            [
                (input.Name!, input.Value.Replace("\n", "", StringComparison.Ordinal)),
            ],
            IHtmlInputElement input => [(input.Name!, input.Value)],
            _ => [],
        };

    private Clerk Follow(PageAnswer answer, IElement _) => Take(Address, answer);

    private Clerk Take(string address, PageAnswer answer)
    {
        switch (answer)
        {
            case PageAnswer.SeeOther there:
                return Open(there.Address["/_edit/".Length..].Split('#')[0]);
            case PageAnswer.Html html:
                (Address, Status, Page) = (address, html.Status, new HtmlParser().ParseDocument(html.Text));
                return this;
            default:
                throw new InvalidOperationException($"{answer}");
        }
    }
}
