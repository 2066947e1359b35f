using ItaSite.Importing;
using ItaSite.Model;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>Element by element, what dropped files serve, by what evidence, and how the item would then be.</summary>
internal static class ServesHtml
{
    public static HtmlText Of(Desk desk, DropPlan plan)
    {
        var html = new HtmlWriter();
        var (found, all) = (desk.Wording.Number(plan.Found), desk.Wording.Number(plan.Claims.Count));
        html.Write(
            $"""
            <section class="element serves"><h2>{desk.Say("ใช้กับองค์ประกอบใด", "What it serves")}</h2>
            <p><strong>{desk.Say(
                $"เมื่อใส่แล้ว พบหลักฐาน {found} จาก {all} องค์ประกอบ",
                $"Once it is put in, {found} of {all} elements are found"
            )}</strong></p>
            <input type="hidden" name="{DropPlan.WasShown}" value="{string.Join(' ', plan.Chosen)}"><ul class="serves">
            """
        );
        if (plan.Chosen.Count == 0 && plan.Claims.Count > 1)
            html.Write(
                $"""
                <li><span class="check"><input id="serves-all" type="checkbox" name="{DropPlan.All}" value="1">
                <label for="serves-all">{desk.Say(
                    "อ่านไฟล์แล้ว ใช้ได้กับทุกองค์ประกอบ",
                    "I have read the files: they serve every element"
                )}</label></span></li>
                """
            );

        foreach (var claim in plan.Claims)
            html.Write($"{One(desk, plan, claim)}");

        html.Write($"</ul>{Shown.Findings(desk, plan.New)}</section>");
        return html.Written;
    }

    private static HtmlText One(Desk desk, DropPlan plan, ElementClaim claim)
    {
        var (html, key) = (new HtmlWriter(), claim.Element.Key);
        var (isFirst, isChosen) = (key == plan.First, plan.Chosen.Contains(key));
        html.Write(
            $"""
            <li data-element="{key}"><span class="check"><input id="serves-{key}" type="checkbox"
            name="{DropPlan.FieldOf(key)}" value="1"{(isChosen ? new HtmlText(" checked") : HtmlText.Nothing)}>
            <label for="serves-{key}">{claim.Element.Statement}</label></span>
            {Shown.State(desk, plan.StateOf(key))}
            """
        );
        if (isFirst)
            html.Write($"<p class=\"hint\">{desk.Say("ไฟล์จะอยู่ใต้หัวข้อนี้", "The files will stand here")}</p>");

        if (claim.Seen.Count > 0)
        {
            var seen = string.Join(" · ", claim.Seen.Select(words => desk.Say(words)));
            html.Write($"<p class=\"hint\">{desk.Say("เห็นในไฟล์:", "Seen in it:")} {seen}</p>");
        }

        if (claim.Lacks.Length > 0)
            html.Write($"<p class=\"hint\">{desk.Say("ยังไม่ครบ:", "Lacking:")} {claim.Lacks}</p>");
        else if (!isChosen && plan.StateOf(key) == ElementState.Found)
            html.Write($"<p class=\"hint\">{desk.Say("มีหลักฐานอยู่แล้ว", "It has evidence already")}</p>");

        html.Write($"{Shown.Findings(desk, [.. plan.OpenOf(key)])}</li>");
        return html.Written;
    }
}
