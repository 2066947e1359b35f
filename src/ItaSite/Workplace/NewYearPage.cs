using System.Text;
using ItaSite.Authoring;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>Begins a year: what will become of the files is shown first, and done once it was seen.</summary>
internal static class NewYearPage
{
    private const string Name = "catalogue";
    private const string Text = "catalogue-text";
    private const string Current = "current";
    private const string Go = "go";

    public static PageAnswer Answer(Desk desk, FormRequest request)
    {
        if (!desk.HasSettings)
            return new PageAnswer.SeeOther(WorkplaceAddress.Setup);

        if (!request.IsPost)
            return Ask(desk, request, []);

        if (Chosen(request) is not { } text)
            return Ask(desk, request, [Refusal(WorkplaceProblems.PageIsNoText, request.Files[0].Name)]);

        var year = SiteStarter.YearOf(text);
        if (year == default)
            return Ask(desk, request, [Refusal(WorkplaceProblems.NoCatalogueIsChosen)]);

        var (start, told) = YearStarter.Start(desk.Site.Tree(), year, FileOf(text));
        if (start is null)
            return Ask(desk, request, told);

        return request.Has(Go)
            ? Do(desk, request, new NewYearPlan(start, year, told), text)
            : Plan(desk, new NewYearPlan(start, year, told), text, []);
    }

    /// <summary>A catalogue of the program's, or a file; empty if there is none.</summary>
    /// <returns>Null for a file that is no text.</returns>
    private static string? Chosen(FormRequest request)
    {
        var text =
            request.Files is [var file, ..] ? new OpenedFile(file.Name, file.Bytes, "", IsOpenInOffice: false).Text
            : request.Has(Text) ? request[Text]
            : ShippedCatalogue.All().FirstOrDefault(shipped => shipped.Name == request[Name]) is { } one
                ? Encoding.UTF8.GetString(one.File.Bytes())
            : "";
        return text is null ? null : FieldReader.Shown(text.TrimStart('\uFEFF'));
    }

    private static Diagnostic Refusal(Problem problem, params string[] words) =>
        Diagnostic.At(Place.TopOf(SourceTree.Years), problem, words);

    private static SourceFile FileOf(string text) =>
        SourceFile.Of(SourceTree.CatalogueFile, Encoding.UTF8.GetBytes(text));

    private static PageAnswer.Html Ask(Desk desk, FormRequest request, IReadOnlyList<Diagnostic> refusals)
    {
        var years = desk.Read?.Years.Select(year => year.Year).ToHashSet() ?? [];
        var choices = ShippedCatalogue.All().Where(shipped => !years.Contains(shipped.Year)).Reverse().ToList();
        var html = new HtmlWriter();
        html.Write(
            $"""
            <p class="lead">{desk.Say(
                "เริ่มปีใหม่จากบัญชีรายการประเมินของปีนั้น นำเนื้อหาที่ยังใช้ได้จากปีก่อนมาเป็นร่าง "
                    + "จะแสดงให้ดูก่อนว่าจะเกิดอะไรขึ้น ปีก่อนไม่เปลี่ยน",
                "A year begins from its catalogue, with drafts of what still fits of the year before. What will happen"
                    + " is shown first; the year before stays as it is."
            )}</p>{Shown.Findings(desk, refusals)}
            <form method="post" action="{WorkplaceAddress.NewYear}" enctype="multipart/form-data">{Frame.Hidden(desk)}
            <div class="field"><label for="catalogue">{desk.Say("บัญชีรายการประเมิน", "Catalogue")}</label>
            <span class="hint" id="catalogue-hint">{desk.Say(
                "ฉบับที่มากับโปรแกรม ตามประเภทหน่วยงานและปี",
                "Those that the program carries, by type of agency and year"
            )}</span>
            <select id="catalogue" name="{Name}" aria-describedby="catalogue-hint"><option value="">{desk.Say(
                "– เลือก –",
                "– choose –"
            )}</option>
            """
        );
        foreach (var shipped in choices)
        {
            var selected = request[Name] == shipped.Name ? new HtmlText(" selected") : HtmlText.Nothing;
            html.Write($"<option value=\"{shipped.Name}\"{selected}>{desk.Say("ปี", "Year")} ");
            html.Write($"{ShownCatalogue.Words(desk, shipped)} · {shipped.Name}</option>");
        }

        html.Write(
            $"""
            </select></div>
            <div class="field"><label for="file">{desk.Say("หรือไฟล์บัญชีรายการ (.yaml)", "Or a file (.yaml)")}</label>
            <input id="file" type="file" name="files" accept=".yaml,.yml"></div>
            <div class="buttons"><button class="main">{desk.Say(
                "ดูว่าจะเกิดอะไรขึ้น",
                "See what will happen"
            )}</button></div>
            </form>
            """
        );
        return Frame.Of(
            desk,
            Title(desk),
            html.Written,
            WorkplaceAddress.NewYear,
            Notices.Asked(desk, request),
            refusals.Count > 0 ? 409 : 200
        );
    }

    private static PageAnswer.Html Plan(
        Desk desk,
        NewYearPlan plan,
        string catalogue,
        IReadOnlyList<Diagnostic> refusals
    )
    {
        var html = new HtmlWriter();
        html.Write(
            $"""
            {Shown.Findings(desk, refusals)}{plan.Html(desk)}
            <form method="post" action="{WorkplaceAddress.NewYear}">{Frame.Hidden(desk, (Go, "1"), (Text, catalogue))}
            <div class="field check"><input id="current" type="checkbox" name="{Current}" value="true" checked>
            <label for="current">{desk.Say(
                $"ทำงานกับปี {desk.Wording.Year(plan.Year)} ต่อจากนี้ (ปีปัจจุบันในหน้าตั้งค่า)",
                $"Work on year {plan.Year} from now on (the settings' current year)"
            )}</label></div>
            <div class="buttons"><button class="main">{desk.Say(
                $"เริ่มปี {desk.Wording.Year(plan.Year)}",
                $"Begin year {plan.Year}"
            )}</button> <a href="{WorkplaceAddress.NewYear}">{desk.Say("ยังไม่เริ่ม", "Not now")}</a></div></form>
            """
        );
        return Frame.Of(
            desk,
            Title(desk),
            html.Written,
            WorkplaceAddress.NewYear,
            status: refusals.Count > 0 ? 409 : 200
        );
    }

    private static PageAnswer Do(Desk desk, FormRequest request, NewYearPlan plan, string catalogue)
    {
        var (changes, refusal) = plan.Changes(desk, request.Has(Current));
        refusal ??= desk.Save(desk.Say($"เริ่มปี {plan.Year}", $"Year {plan.Year} begun"), changes);
        if (refusal is not null)
            return Plan(desk, plan, catalogue, [refusal]);

        NewFiles.WriteMissing(desk.Site.Root, SchemaLine.Schemas().Select(schema => (schema.Path, schema.Bytes)));
        return new PageAnswer.SeeOther(Notices.At(WorkplaceAddress.Home, Notices.Saved));
    }

    private static string Title(Desk desk) => desk.Say("เริ่มปีใหม่", "New year");
}
