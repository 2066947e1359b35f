using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>A workbook or CSV file: a line for each sheet that is chosen.</summary>
internal static class TableImport
{
    private const int MostWordsOfTitle = 160;

    /// <summary>A shorter line over a table is a mark of its form, such as แบบ สขร.1.</summary>
    private const int FewestLetters = 12;

    private static readonly Bilingual NothingInIt = new(
        "ไม่มีแผ่นงานที่มีข้อมูล ให้ตรวจว่าเลือกไฟล์ถูกและบันทึกแล้ว",
        "no sheet holds anything; check that it is the right file and saved"
    );

    private static readonly Bilingual AskSheets = new("แสดงแผ่นงานใด", "Which sheets are shown");
    private static readonly Bilingual AskTitle = new("ชื่อตาราง", "Title of the table");
    private static readonly Bilingual AskStyle = new("แสดงเป็น", "Shown as");
    private static readonly Bilingual AskCells = new(
        "ช่วงเซลล์ เช่น A3:J40 (ว่าง = ทั้งแผ่น)",
        "Cells, such as A3:J40 (empty: all)"
    );

    /// <param name="path">Where the file will stand.</param>
    public static Proposal Of(DroppedFile file, DocumentKind kind, string path, DropTarget target, Answers answers)
    {
        var read = TablesInFile.Read(file.As(path), target);
        if (read.Value.Count == 0)
            return Proposal.Refused(kind, read.Diagnostics);

        var findings = new List<Diagnostic>(read.Diagnostics);
        var sheets = read.Value;
        var usable = sheets.Where(sheet => sheet.Table is not null).ToList();
        if (usable.Count == 0)
        {
            findings.AddRange(Left(sheets, path));
            if (findings.Count == 0)
                findings.Add(
                    Diagnostic.At(
                        Place.TopOf(path),
                        ImportProblems.FileCannotBeUsed,
                        Bilingual.Same(file.Name),
                        Bilingual.Same(DocumentKinds.NameOf(kind)),
                        NothingInIt
                    )
                );

            return Proposal.Refused(kind, findings) with
            {
                Tables = sheets,
            };
        }

        var chosen = usable.Select(sheet => sheet.Name ?? "").ToList();
        if (sheets.Count > 1)
            chosen = [.. answers.Several("sheets", AskSheets, [.. usable.Select(ChoiceOf)], chosen)];

        var lines = new List<TableProposal>();
        foreach (var sheet in sheets)
            lines.Add(
                sheet.Table is not null && chosen.Contains(sheet.Name ?? "")
                    ? Shown(sheet, sheets.Count > 1, file, path, target, answers)
                    : sheet
            );

        findings.AddRange(Left(sheets, path));
        findings.AddRange(
            lines.Where(line => chosen.Contains(line.Name ?? "")).SelectMany(line => EmptySheet.Told(line, file, path))
        );
        findings.AddRange(lines.Where(line => line.Line.Length > 0).SelectMany(line => line.Findings));
        var isNeeded = lines.Exists(line => line.Line.StartsWith('!'));
        var written = string.Join("\n\n", lines.Select(line => line.Line).Where(line => line.Length > 0));
        return new Proposal(
            kind,
            written.Length > 0 ? written + "\n" : "",
            isNeeded ? [new ProposedFile(path, file.Bytes)] : [],
            PeriodOf([.. lines.Where(line => line.Line.Length > 0)]),
            answers.Asked,
            [.. findings.Distinct()]
        )
        {
            Tables = lines,
        };
    }

    private static TableProposal Shown(
        TableProposal sheet,
        bool hasOthers,
        DroppedFile file,
        string path,
        DropTarget target,
        Answers answers
    )
    {
        var behind = hasOthers ? $":{sheet.Name}" : "";
        var caption = answers.Words($"title{behind}", AskTitle, TitleOf(sheet, file.Name, target), isRequired: true);
        if (sheet.SaysNone && sheet.Table!.Rows.Count == 0)
            return sheet.IsSaidToBeNone || EmptySheet.IsTicked(sheet, behind, answers)
                ? sheet with
                {
                    Caption = caption,
                    Line = EmptySheet.Line(sheet, caption),
                }
                : sheet;

        var styles = StylesOf(sheet);
        var style = FigureStyle.Table;
        if (styles.Count > 1)
            style = Enum.Parse<FigureStyle>(
                answers.One($"style{behind}", AskStyle, [.. styles.Select(ChoiceOf)], GuessOf(styles).ToString())
            );

        var cells = answers.Words($"cells{behind}", AskCells, "").Replace(" ", "", StringComparison.Ordinal);
        var part = hasOthers || cells.Length > 0 ? TablesInFile.PartOf(sheet.Name, cells) : null;
        return sheet with
        {
            Caption = caption,
            Style = style,
            Line = MarkdownWords.Link(
                caption,
                MarkdownWords.AddressOf(path[target.Folder.Length..], part),
                ClassOf(style)
            ),
        };
    }

    private static IEnumerable<Diagnostic> Left(IReadOnlyList<TableProposal> sheets, string path)
    {
        foreach (var sheet in sheets)
        {
            if (sheet.IsHidden)
                yield return Diagnostic.At(Place.TopOf(path), ImportProblems.SheetIsLeftOut, sheet.Name ?? "");
            else if (sheet.Table is null)
            {
                foreach (var finding in sheet.Findings)
                    yield return finding;
            }
        }
    }

    private static Choice ChoiceOf(TableProposal sheet)
    {
        var rows = sheet.Table!.Entries.Count();
        var form = sheet.Form is { } followed ? $" · {followed.Form.Title}" : "";
        return new Choice(
            sheet.Name ?? "",
            new Bilingual($"{sheet.Name} ({rows:#,0} แถว{form})", $"{sheet.Name} ({rows:#,0} rows{form})")
        );
    }

    /// <summary>The first line over the head that is a title, else the sheet's name, else the file's.</summary>
    private static string TitleOf(TableProposal sheet, string file, DropTarget target)
    {
        var agency = FoldedText.Of(target.Agency);
        var titles = sheet
            .Table!.Titles.Select(OneLine.Of)
            .Where(line => line.Length is >= FewestLetters and <= MostWordsOfTitle)
            .Where(line => FoldedText.Of(line) != agency && !ThaiDateReader.TryRead(line, out _))
            .ToList();
        var title = titles.FirstOrDefault() ?? WordsOf(sheet, file);
        return sheet.Span is { } span && sheet.Table!.Titles.Count > 0 && TimeReader.In(title, span).Count == 0
            ? titles.Skip(1).FirstOrDefault(line => TimeReader.In(line, span).Count > 0 && !IsDayOf(line)) is { } time
                ? $"{title} {time}"
                : title
            : title;
    }

    private static bool IsDayOf(string line) =>
        line.StartsWith("วันที่", StringComparison.Ordinal) || line.StartsWith("ข้อมูล ณ", StringComparison.Ordinal);

    private static string WordsOf(TableProposal sheet, string file) =>
        sheet.Name is { Length: > 0 } name && !DefaultNames.IsOfSheet(name) ? name : DefaultNames.WordsOf(file);

    private static List<FigureStyle> StylesOf(TableProposal sheet)
    {
        var table = sheet.Table!;
        var styles = new List<FigureStyle> { FigureStyle.Table };
        if (TableProposal.PicturesIn(table, sheet.Form).Any())
            styles.Add(FigureStyle.Cards);

        if (
            OrganisationTree.Read(table) is { Problems.Count: 0, Tops.Count: >= 1 } tree
            && tree.Units.Any(unit => unit.Below.Count > 0)
        )
            styles.Add(FigureStyle.OrganisationChart);

        if (table.HasAmounts && table.Entries.Count() > 1)
            styles.Add(FigureStyle.Chart);

        return styles;
    }

    /// <summary>
    /// Faces and superiors ask to be shown as such; whether a chart says more than figures, the clerk knows.
    /// </summary>
    private static FigureStyle GuessOf(List<FigureStyle> styles) =>
        styles.FirstOrDefault(style => style is FigureStyle.Cards or FigureStyle.OrganisationChart);

    private static Choice ChoiceOf(FigureStyle style) =>
        new(
            style.ToString(),
            style switch
            {
                FigureStyle.Cards => new("บัตรรายบุคคลพร้อมรูป", "cards with pictures"),
                FigureStyle.OrganisationChart => new("แผนผังโครงสร้าง", "an organisation chart"),
                FigureStyle.Chart => new("แผนภูมิและตาราง", "a chart above the table"),
                _ => new("ตาราง", "a table"),
            }
        );

    private static string ClassOf(FigureStyle style) =>
        style switch
        {
            FigureStyle.Cards => "cards",
            FigureStyle.OrganisationChart => "org-chart",
            FigureStyle.Chart => "chart",
            _ => "",
        };

    /// <summary>From the first to the last month that the tables are of.</summary>
    private static IReadOnlyList<ProposedField> PeriodOf(IReadOnlyList<TableProposal> shown)
    {
        var spans = shown.Select(sheet => sheet.Span).OfType<Period>().ToList();
        if (spans.Count == 0 || spans.Count < shown.Count)
            return [];

        var whole = new Period(spans.Min(span => span.From), spans.Max(span => span.To));
        return [new ProposedField(["period"], whole.Written)];
    }
}
