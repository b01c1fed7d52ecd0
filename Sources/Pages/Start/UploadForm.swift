// SPDX-License-Identifier: Apache-2.0

/// The form that takes reports: files, or pasted words.
struct UploadForm {
  let limit: Int

  func write(to html: inout Html) {
    html.startForm(.upload, class: "upload", takesFiles: true)
    html.raw("<div class=\"drop\" id=\"drop\"><label for=\"file\">")
    html.element("b", .dropFile)
    html.raw("<span class=\"script\">")
    html.say(.orDropHere)
    html.raw("</span></label>")
    html.raw("<input type=\"file\" id=\"file\" name=\"file\" multiple ")
    html.raw("accept=\".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html\" ")
    html.raw("aria-describedby=\"file-hint\">")
    html.raw("<p class=\"hint\" id=\"file-hint\">")
    html.say(.fileHintBefore)
    html.number(max(1, limit >> 20))
    html.say(.fileHintAfter)
    html.raw("</p></div><p class=\"or\" aria-hidden=\"true\"><span>")
    html.say(.or)
    html.raw("</span></p><label for=\"paste\">")
    html.say(.pasteText)
    html.raw("</label><textarea id=\"paste\" name=\"text\" rows=\"5\" spellcheck=\"false\"")
    html.attribute("placeholder", .pasteHint)
    html.raw("></textarea><div class=\"row\"><p><label for=\"place\">")
    html.say(.place)
    html.raw(" <small>")
    html.say(.optional)
    html.raw("</small></label><input id=\"place\" name=\"place\" maxlength=\"100\" ")
    html.raw("autocomplete=\"off\"></p><p><label for=\"year\">")
    html.say(.year)
    html.raw(" <small>")
    html.say(.optional)
    html.raw("</small></label><input id=\"year\" name=\"year\" inputmode=\"numeric\" ")
    html.raw("pattern=\"(19|20|21)[0-9]{2}\" maxlength=\"4\" autocomplete=\"off\"></p>")
    html.raw("<button class=\"primary\">")
    html.say(.read)
    html.raw("</button></div><p class=\"hint\">")
    html.say(.classifiedWarning)
    html.raw("</p></form>")
  }
}
