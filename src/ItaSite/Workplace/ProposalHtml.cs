using ItaSite.Importing;
using ItaSite.Tables;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>One dropped file: what it is, how it will look, and what is asked about it.</summary>
internal static class ProposalHtml
{
    private const int RowsShown = 8;

    public static HtmlText Of(Desk desk, int number, string name, Proposal proposal)
    {
        var html = new HtmlWriter();
        html.Write($"<section class=\"element\"><h2>{name}</h2><p class=\"hint\">{desk.Say(proposal.Name)}</p>");
        html.Write($"{Shown.Findings(desk, proposal.Findings)}");
        foreach (var table in proposal.Tables.Where(table => table.Line.Length > 0))
            html.Write($"{TableHtml(desk, table)}");

        foreach (var question in proposal.Questions)
            html.Write($"{Asked(DroppedFiles.FieldOf(number, question.Key), question, desk)}");

        if (proposal.Markdown.Length > 0 && proposal.Tables.Count == 0)
            html.Write(
                $"""
                <details><summary>{desk.Say("ข้อความที่จะเขียน", "What will be written")}</summary>
                <pre>{proposal.Markdown}</pre></details>
                """
            );

        html.Append("</section>");
        return html.Written;
    }

    private static HtmlText TableHtml(Desk desk, TableProposal proposal)
    {
        var html = new HtmlWriter();
        html.Write($"<h3>{proposal.Name} <span class=\"hint\">{proposal.Range}</span></h3>");
        if (proposal.Form is { } form)
            html.Write($"<p>{desk.Say("รู้จักเป็น", "Recognised as")} {form.Form.Title}</p>");

        if (proposal.Span is { } span)
            html.Write($"<p>{desk.Say("ช่วงเวลา", "Period")} {desk.Wording.Period(span)}</p>");

        if (proposal.Table is { } table)
            html.Write($"{Cells(desk, table)}");

        return html.Written;
    }

    private static HtmlText Cells(Desk desk, DataTable table)
    {
        var html = new HtmlWriter();
        html.Append("<div class=\"scroll\" tabindex=\"0\"><table><thead><tr>");
        foreach (var column in table.Columns)
            html.Write($"<th scope=\"col\">{column.Name}</th>");

        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows.Take(RowsShown))
        {
            html.Append("<tr>");
            foreach (var cell in row.Cells)
                html.Write($"<td>{cell.Text}</td>");

            html.Append("</tr>");
        }

        html.Append("</tbody></table></div>");
        if (table.Rows.Count > RowsShown)
            html.Write(
                $"<p class=\"hint\">{desk.Say(
                    $"และอีก {desk.Wording.Number(table.Rows.Count - RowsShown)} แถว",
                    $"and {table.Rows.Count - RowsShown} more rows"
                )}</p>"
            );

        return html.Written;
    }

    private static HtmlText Asked(string name, Question question, Desk desk)
    {
        var (html, id) = (new HtmlWriter(), "q-" + name.Replace(':', '-').Replace(' ', '-'));
        if (question.Kind == QuestionKind.Several)
        {
            html.Write($"<fieldset class=\"field\"><legend>{desk.Say(question.Text)}</legend>");
            html.Write($"<input type=\"hidden\" name=\"{name}\" value=\"\">");
            foreach (var (choice, i) in question.Choices.Select((choice, i) => (choice, i)))
                html.Write(
                    $"""
                    <span class="check"><input id="{id}-{i}" type="checkbox" name="{name}" value="{choice.Value}"{Mark(
                        question.Chosen.Contains(choice.Value),
                        " checked"
                    )}><label for="{id}-{i}">{desk.Say(choice.Text)}</label></span>
                    """
                );

            html.Append("</fieldset>");
            return html.Written;
        }

        html.Write($"<div class=\"field\"><label for=\"{id}\">{desk.Say(question.Text)}</label>");
        if (question.Kind == QuestionKind.One)
        {
            html.Write($"<select id=\"{id}\" name=\"{name}\">");
            foreach (var choice in question.Choices)
                html.Write(
                    $"<option value=\"{choice.Value}\"{Mark(choice.Value == question.Answer, " selected")}>{desk.Say(
                        choice.Text
                    )}</option>"
                );

            html.Append("</select>");
        }
        else
        {
            html.Write($"<input id=\"{id}\" name=\"{name}\" value=\"{question.Answer}\"");
            html.Write($"{Mark(question.IsRequired, " required")}>");
        }

        html.Append("</div>");
        return html.Written;
    }

    private static HtmlText Mark(bool isSet, string attribute) => isSet ? new(attribute) : HtmlText.Nothing;
}
